package se.boverket.barometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.Config;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Ledger;

class ReasonsTest {
  @TempDir Path dir;

  @Test
  void filesAndInputsAreNamed() {
    Config note =
        noted(Map.of("method.conf", "a", "indicators/egen.conf", "b", "clean 2021 person", "c"));
    assertThat(
            new Reasons(Map.of("method.conf", "a", "clean 2021 person", "d", "egna/å b.csv", "e"))
                .since(note))
        .isEqualTo(
            "clean 2021 person changed, egna/å b.csv is new, indicators/egen.conf no longer part of it");
  }

  @Test
  void theSameIsNoReason() {
    Map<String, String> parts = Map.of("method.conf", "a", "x.y.conf", "b");
    assertThat(new Reasons(parts).since(noted(parts))).isEmpty();
  }

  private Config noted(Map<String, String> parts) {
    Ledger ledger = new Ledger(dir);
    new Reasons(parts).note(ledger, "index", 2022, Map.of("n", 1));
    return ledger.note("index", 2022).orElseThrow();
  }
}
