package se.boverket.barometer.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  @TempDir Path dir;

  @Test
  void remembersWhatAStepWasMadeFrom() {
    Ledger ledger = new Ledger(dir.resolve("ledger"));
    assertThat(ledger.done("clean", 2022, "a")).isFalse();
    ledger.note("clean", 2022, "a", Map.of("rader", 7));
    ledger.note("clean", 2021, "b", Map.of());
    assertThat(ledger.done("clean", 2022, "a")).isTrue();
    assertThat(ledger.done("clean", 2022, "b")).isFalse();
    assertThat(ledger.years("clean")).containsExactly(2021, 2022);
    assertThat(ledger.note("clean", 2022).orElseThrow().getInt("rader")).isEqualTo(7);
  }

  @Test
  void oneRunAtATime() {
    try (RunLock held = RunLock.take(dir)) {
      assertThat(held).isNotNull();
      assertThatThrownBy(() -> RunLock.take(dir))
          .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.LOCKED));
    }
    try (RunLock again = RunLock.take(dir)) {
      assertThat(again).isNotNull();
    }
  }

  @Test
  void aConfidentialFolderIsTheOwnersAlone() throws IOException {
    Path store = Roots.confidential(dir.resolve("store"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store)))
        .isEqualTo("rwx------");
    Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rwxr-x---"));
    assertThatThrownBy(() -> Roots.confidential(store))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.INTEGRITY))
        .hasMessageContaining("chmod go-rwx");
  }

  @Test
  void fingerprintsKeepPartsApart() {
    assertThat(Fingerprint.of("ab", "c")).isNotEqualTo(Fingerprint.of("a", "bc")).hasSize(64);
  }
}
