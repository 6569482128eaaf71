package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;

class BudgetTest {
  static final Budget BUDGET = new Budget(RulesTest.SCHEMAS);
  @TempDir Path dir;

  @Test
  void whatIsPublishedIsWithinIt() {
    BUDGET.require(Policy.read(RulesTest.SCHEMAS));
    // kon in 2, alder in 8, bakgrund in 2, a municipality of 2 RegSO and 4 DeSO
    double weight = (1 + 1 / 2.0 + 1 / 4.0) * (1 + 1 / 2.0) * (1 + 1 / 8.0) * (1 + 1 / 2.0);
    assertThat(BUDGET.weight(RulesTest.SCHEMAS.contract(Layer.PUBLISHED, "befolkning")))
        .isCloseTo(weight, within(1e-12));
    // the same kommun, its ages in 2 groups at least, and not those of its RegSO and DeSO
    double indicators = (1 + 1 / 2.0 + 1 / 4.0 + 1 / 2.0) * (1 + 1 / 2.0) * (1 + 1 / 2.0);
    assertThat(BUDGET.weight(RulesTest.SCHEMAS.contract(Layer.PUBLISHED, "indikatorer")))
        .isCloseTo(indicators, within(1e-12));
  }

  @Test
  void lessNoiseOrMorePartitionsAreToldWithThePolicy() throws IOException {
    String text = Files.readString(RulesTest.SCHEMAS.root().resolve("disclosure.conf"));
    Path file = Files.writeString(dir.resolve("disclosure.conf"), text.replace("v = 3", "v = 2"));
    assertThatThrownBy(() -> BUDGET.require(Policy.read(file)))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.USAGE))
        .hasMessageContaining("published.befolkning")
        .hasMessageContaining("0.67 persons")
        .hasMessageContaining("v of at least 2.50");
  }

  @Test
  void oneMoreColumnIsOneMoreSplit() throws IOException {
    Path published = Files.createDirectories(dir.resolve("published"));
    Path from = RulesTest.SCHEMAS.root();
    String text = Files.readString(from.resolve("published/befolkning.conf"));
    Files.writeString(
        published.resolve("befolkning.conf"),
        text.replace("kon, alder, bakgrund]", "kon, alder, bakgrund, boende]")
            .replace(
                "kolumner = [",
                "kolumner = [{ namn = boende, typ = string, om = x, koder = [hyr, ager, T] }"));
    Files.createDirectories(dir.resolve("codelists"));
    for (String list : new String[] {"deso2018", "deso2025"}) {
      Files.copy(
          from.resolve("codelists/" + list + ".csv"), dir.resolve("codelists/" + list + ".csv"));
    }
    Policy policy = Policy.read(from.resolve("disclosure.conf"));
    assertThatThrownBy(() -> new Budget(new Schemas(dir)).require(policy))
        .isInstanceOf(Stop.class)
        .hasMessageContaining("published.befolkning")
        .hasMessageContaining("publish fewer partitions");
  }
}
