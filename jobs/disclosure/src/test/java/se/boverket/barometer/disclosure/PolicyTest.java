package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Stop;

class PolicyTest {
  @TempDir Path dir;

  @Test
  void isSignedOffByNameAndDate() {
    Policy policy = Policy.read(RulesTest.SCHEMAS);
    assertThat(policy.signedBy()).isNotBlank();
    assertThat(policy.signedOn()).matches("\\d{4}-\\d{2}-\\d{2}");
    assertThat(policy.digest()).hasSize(64);
    assertThat(policy.method(2022).name()).isEqualTo("cell_key");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by = \"Statistikansvarig, Boverket\" | by = \" \" | signed_off.by is empty",
        "on = \"2026-11-22\" | on = \"soon\" | not YYYY-MM-DD",
        "v = 3 | v = 1 | nearest v that fits all rows is 2",
        "count { smallest_shown = 5, | antal { smallest_shown = 5, | unknown antal",
        "smallest_shown = 5 | smallest = 5 | unknown smallest",
        "base_over = 20, | | base_over",
        "method = cell_key | method = hope | the methods there are",
        "persons_from = 30, units { default = 1000 } | persons_from = 30 | units",
        "version = \"3\" | | version"
      })
  void saysWhatIsWrongAndWhere(String now, String then, String fault) throws IOException {
    String text = Files.readString(RulesTest.SCHEMAS.root().resolve("disclosure.conf"));
    assertThat(text).contains(now);
    Path file = dir.resolve("disclosure.conf");
    Files.writeString(file, text.replaceFirst(Pattern.quote(now), then == null ? "" : then));
    assertThatThrownBy(() -> Policy.read(file))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.USAGE))
        .hasMessageContaining("disclosure.conf: ")
        .hasMessageContaining(fault);
  }

  @Test
  void tellsAllFaultsAtOnce() throws IOException {
    String text = Files.readString(RulesTest.SCHEMAS.root().resolve("disclosure.conf"));
    Path file = dir.resolve("disclosure.conf");
    Files.writeString(file, text.replace("v = 3", "v = 1").replace("area_share", "omradesandel"));
    assertThatThrownBy(() -> Policy.read(file))
        .hasMessageContaining("nearest v")
        .hasMessageContaining("unknown omradesandel")
        .hasMessageContaining("area_share");
  }

  @Test
  void aYearWithoutMethodDoesNotPass() {
    assertThatThrownBy(() -> Policy.read(RulesTest.SCHEMAS).method(1985))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.DISCLOSURE));
  }
}
