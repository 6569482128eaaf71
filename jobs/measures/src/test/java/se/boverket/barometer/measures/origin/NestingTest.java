package se.boverket.barometer.measures.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.measures.Counts;
import se.boverket.barometer.measures.Measures;
import se.boverket.barometer.measures.RandomCounts;
import se.boverket.barometer.measures.Status;
import se.boverket.barometer.measures.Value;
import se.boverket.barometer.measures.origin.Nesting.Level;

class NestingTest {
  private static final UnaryOperator<String> HALF = unit -> unit.compareTo("u06") < 0 ? "a" : "b";
  private static final UnaryOperator<String> PAIR =
      unit -> HALF.apply(unit) + Integer.parseInt(unit.substring(1)) / 2;

  /** Two clusters that mirror the whole, each of two units that never mix: all within. */
  @Test
  void segregationThatLiesWithinClustersOnly() {
    Counts counts = RandomCounts.of(new double[][] {{5, 0, 5, 0}, {0, 5, 0, 5}});
    List<Level> levels = Nesting.of(counts, List.of(unit -> unit.compareTo("u02") < 0 ? "a" : "b"));
    assertThat(levels.get(0)).isEqualTo(new Level(0, Value.of(0), Value.of(0)));
    assertThat(levels.get(1).information()).isCloseTo(Math.log(2), within(1e-15));
    assertThat(levels.get(1).entropy().number()).isCloseTo(1, within(1e-15));
    assertThat(levels.get(1).share()).isEqualTo(Value.of(1));
  }

  @Test
  void levelsAddUpToTheWhole() {
    RandomCounts.manyGroups(1_000)
        .forEach(
            counts -> {
              List<Level> levels = Nesting.of(counts, List.of(HALF, PAIR));
              assertThat(levels).hasSize(3);
              double m = Measures.of("mutual_information").of(counts.table()).number();
              double h = Measures.of("multigroup_entropy").of(counts.table()).number();
              assertThat(levels.stream().mapToDouble(Level::information).sum())
                  .isCloseTo(m, within(1e-12 * m));
              assertThat(levels.stream().mapToDouble(level -> level.entropy().number()).sum())
                  .isCloseTo(h, within(1e-12 * h));
            });
  }

  @Test
  void refusesLevelsThatAreNotNested() {
    Counts counts = RandomCounts.of(new double[][] {{5, 0, 5, 0}, {0, 5, 0, 5}});
    UnaryOperator<String> odd = unit -> unit.equals("u01") || unit.equals("u02") ? "x" : "y";
    assertThatThrownBy(
            () -> Nesting.of(counts, List.of(unit -> unit.compareTo("u02") < 0 ? "a" : "b", odd)))
        .hasMessageContaining("more than one area of the level above");
  }

  @Test
  void oneGroupHasNoShares() {
    Counts counts = RandomCounts.of(new double[][] {{5, 1}});
    assertThat(Nesting.of(counts, List.of()).get(0))
        .isEqualTo(new Level(0, Value.missing(Status.ONE_GROUP), Value.missing(Status.ONE_GROUP)));
  }
}
