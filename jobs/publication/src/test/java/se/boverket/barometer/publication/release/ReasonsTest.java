package se.boverket.barometer.publication.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReasonsTest {
  private static final Delivery FIRST = new Delivery("BOV-2019-1", 2019, "a1");
  private static final Delivery CORRECTED = new Delivery("BOV-2019-2", 2019, "b2");
  private static final Config CATALOGUE =
      ConfigFactory.parseString(
          """
          metodversioner = [
            { version = "2", varfor { sv = "Ny gräns.", en = "A new limit." } }
            { version = "1", varfor { sv = "Första.", en = "First." } }
          ]
          """);

  @TempDir Path before;

  @Test
  void aFirstReleaseHasNoOther() {
    Provenance provenance = new Provenance(List.of(FIRST), "1", "1", Map.of(), Map.of());
    assertThat(Reasons.of(edition(provenance, Optional.empty()))).containsExactly("First release.");
  }

  @Test
  void everythingThatAReleaseIsMadeOfIsCompared() throws IOException {
    Map<String, String> definitions = Map.of("indicators/a.conf", "1", "indicators/b.conf", "1");
    Provenance old =
        new Provenance(List.of(FIRST), "1", "1", Map.of("record_key_id", "k"), definitions);
    Files.writeString(before.resolve(Origin.FILE), Origin.text(old));
    Provenance now =
        new Provenance(
            List.of(CORRECTED),
            "1",
            "2",
            Map.of("record_key_id", "l"),
            Map.of("indicators/a.conf", "2", "indicators/c.conf", "1"));
    assertThat(Reasons.of(edition(now, Optional.of(before))))
        .containsExactly(
            "New delivery BOV-2019-2 of 2019 (b2).",
            "No longer used: delivery BOV-2019-1 of 2019 (a1).",
            "Method version 1 became 2.",
            "A new limit.",
            "Setting record_key_id changed.",
            "With another key every count has a second draw of its noise.",
            "Definition indicators/a.conf changed.",
            "Definition indicators/b.conf is gone.",
            "Definition indicators/c.conf is new.");
    assertThat(Reasons.of(edition(old, Optional.of(before))))
        .containsExactly("Texts in schemas differ.");
  }

  @Test
  void anotherPolicyIsTold() throws IOException {
    Provenance old =
        new Provenance(List.of(FIRST), "1", "1", Map.of(), Map.of("disclosure.conf", "1"));
    Files.writeString(before.resolve(Origin.FILE), Origin.text(old));
    Provenance now =
        new Provenance(List.of(FIRST), "1", "1", Map.of(), Map.of("disclosure.conf", "2"));
    assertThat(Reasons.of(edition(now, Optional.of(before))))
        .containsExactly(
            "Definition disclosure.conf changed.",
            "By another policy other values are hidden, rounded or given noise.");
  }

  private static Edition edition(Provenance provenance, Optional<Path> before) {
    return new Edition(
        "2022.2", new Edition.Made(List.of(), provenance, "{}", "f"), CATALOGUE, before);
  }
}
