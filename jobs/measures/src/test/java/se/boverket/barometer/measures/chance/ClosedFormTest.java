package se.boverket.barometer.measures.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measures;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.numeric.Logs;

/** Closed forms against the sums and derivatives that they stand for. */
class ClosedFormTest {
  private static final double[][] COUNTS = {{90, 4, 30, 2, 55}, {10, 140, 50, 2, 125}};

  @ParameterizedTest
  @CsvSource({
    "50, 20, 10",
    "10000, 1, 300",
    "5000, 4000, 1700",
    "5000, 4000, 4990",
    "100000, 30000, 2000",
    "1000, 900, 110",
    "3000, 300, 1003",
    "10, 10, 4",
    "10, 3, 10",
    "10, 3, 9",
    "10500000, 2000000, 1750",
    "1e9, 1e8, 1e4"
  })
  void momentsOfACellAreTheSumsOverItsCounts(double total, double members, double taken) {
    Hypergeometric cell = new Hypergeometric(total, members, taken);
    double even = taken * members;
    double distance = cell.mean(h -> Math.abs(h * total - even));
    double divergence = cell.mean(h -> Logs.divergence((h * total - even) / even));
    assertThat(cell.meanDistance()).isCloseTo(distance, within(1e-12 * distance));
    assertThat(cell.meanDivergence()).isCloseTo(divergence, within(1e-10 * divergence + 1e-15));
  }

  /** The variance is Σ n (∂f/∂n)² over the cells; derivatives by a thousandth of a person. */
  @ParameterizedTest
  @ValueSource(strings = {"dissimilarity", "entropy", "mutual_information", "multigroup_entropy"})
  void errorsAreWhatOnePersonMoreWouldChange(String id) {
    Measure measure = Measures.of(id);
    double squares = 0;
    for (int g = 0; g < COUNTS.length; g++) {
      for (int i = 0; i < COUNTS[g].length; i++) {
        double slope = (with(measure, g, i, 1e-3) - with(measure, g, i, -1e-3)) / 2e-3;
        squares += COUNTS[g][i] * slope * slope;
      }
    }
    assertThat(StandardError.of(measure, Table.of(COUNTS)).orElseThrow())
        .isCloseTo(Math.sqrt(squares), within(1e-6 * Math.sqrt(squares)));
  }

  @Test
  void nothingIsSaidWhereTheFirstOrderVanishesOrIsNotKnown() {
    Table even = Table.of(new long[] {2, 4}, new long[] {3, 6});
    Table apart = Table.of(new long[] {2, 0}, new long[] {0, 6});
    assertThat(StandardError.of(Measures.of("dissimilarity"), even)).isEmpty();
    assertThat(StandardError.of(Measures.of("dissimilarity"), apart)).isEmpty();
    assertThat(StandardError.of(Measures.of("gini"), Table.of(COUNTS))).isEmpty();
  }

  @Test
  void closedAndDrawnInferenceAgreeOnWhatIsExact() {
    Table table = Table.of(COUNTS);
    Measure d = Measures.of("dissimilarity");
    Inference closed = Inference.of(d, table, RandomPlacement.of(table));
    Inference drawn = Inference.of(d, table, RandomKey.of(0, "x"), 500);
    assertThat(closed.value()).isEqualTo(drawn.value());
    assertThat(closed.adjusted()).isEqualTo(drawn.adjusted());
    assertThat(closed.interval().low().orElseThrow())
        .isCloseTo(drawn.interval().low().orElseThrow(), within(0.05));
    assertThat(closed.interval().high().orElseThrow())
        .isCloseTo(drawn.interval().high().orElseThrow(), within(0.05));
    Inference gini = Inference.of(Measures.of("gini"), table, RandomPlacement.of(table));
    assertThat(gini.value().exists()).isTrue();
    assertThat(gini.adjusted()).isEmpty();
  }

  private static double with(Measure measure, int group, int unit, double more) {
    double[][] counts = {COUNTS[0].clone(), COUNTS[1].clone()};
    counts[group][unit] += more;
    return measure.of(Table.of(counts)).number();
  }
}
