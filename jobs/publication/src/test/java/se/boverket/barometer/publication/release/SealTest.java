package se.boverket.barometer.publication.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Fingerprint;
import se.boverket.barometer.tables.Stop;

class SealTest {
  @TempDir Path release;

  @BeforeEach
  void seal() throws IOException {
    Path table = Files.createDirectories(release.resolve("tables")).resolve("a.parquet");
    Files.writeString(table, "PAR1");
    Files.writeString(
        release.resolve("SHA256SUMS"), Fingerprint.ofFile(table) + "  tables/a.parquet\n");
  }

  @Test
  void whatIsAsItWasReleasedIsWhole() {
    assertThat(Seal.damage(release)).isEmpty();
  }

  @Test
  void everyDamageIsNamed() throws IOException {
    Files.writeString(release.resolve("tables/a.parquet"), "PAR2");
    assertThat(Seal.damage(release)).containsExactly("tables/a.parquet is not what was released");
    Files.delete(release.resolve("tables/a.parquet"));
    assertThat(Seal.damage(release)).containsExactly("tables/a.parquet is not there");
    Files.writeString(release.resolve("SHA256SUMS"), "half a li");
    assertThat(Seal.damage(release)).containsExactly("SHA256SUMS has a line that is none");
    Files.delete(release.resolve("SHA256SUMS"));
    assertThat(Seal.damage(release)).isEqualTo(List.of("SHA256SUMS is not there"));
    assertThatThrownBy(() -> Seal.require(release))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.INTEGRITY))
        .hasMessageContaining("latest.json");
  }
}
