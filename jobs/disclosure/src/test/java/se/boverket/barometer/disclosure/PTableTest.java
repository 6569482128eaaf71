package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boverket.barometer.disclosure.NoiseSpec.Shape;
import se.boverket.barometer.disclosure.NoiseSpec.Variance;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Stop;

class PTableTest {
  static final PTable DEFAULT = PTable.of(new NoiseSpec(5, 3, 2, Variance.EXACT, Shape.FREE));

  @Test
  void zeroStaysZeroWhateverTheKey() {
    assertThat(DEFAULT.protect(0, 0)).isZero();
    assertThat(DEFAULT.protect(0, 0xFFFFFFFFL)).isZero();
  }

  @Test
  void rowsRunUntilTheyRepeat() {
    assertThat(DEFAULT.rows()).hasSize(9);
    assertThat(DEFAULT.rows().get(8).changes())
        .containsExactly(-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5);
    assertThat(DEFAULT.rows().get(1).changes()).containsExactly(-1, 2, 3, 4, 5);
  }

  @Test
  void meanIsZeroAndVarianceExact() {
    for (PRow row : DEFAULT.rows().subList(1, 9)) {
      assertThat(row.moment(1)).isCloseTo(0, within(1e-12));
      assertThat(row.moment(2)).isCloseTo(3, within(1e-10));
      assertThat(Arrays.stream(row.probabilities()).sum()).isCloseTo(1, within(1e-14));
    }
  }

  @Test
  void twoChangesHaveOneSolution() {
    // d = 1, v = 1/2: p(-1) = p(1) = 1/4, p(0) = 1/2, by hand from the three conditions
    PTable table = PTable.of(new NoiseSpec(1, 0.5, 0, Variance.EXACT, Shape.FREE));
    assertThat(table.rows().get(1).probabilities())
        .containsExactly(new double[] {0.25, 0.5, 0.25}, within(1e-12));
    assertThat(table.rows().get(1).bounds()).containsExactly(1L << 30, 3L << 30, 1L << 32);
  }

  @Test
  void theFirstBoundThatExceedsTheKeyDecides() {
    PTable table = PTable.of(new NoiseSpec(1, 0.5, 0, Variance.EXACT, Shape.FREE));
    assertThat(table.protect(7, (1L << 30) - 1)).isEqualTo(6);
    assertThat(table.protect(7, 1L << 30)).isEqualTo(7);
    assertThat(table.protect(7, 3L << 30)).isEqualTo(8);
  }

  @Test
  void atTheEdgeTheRowIsTheOnlyOneThereIs() {
    // js = 1, v = 1: a count of one becomes 0 or 2, each with probability 1/2
    PTable table = PTable.of(new NoiseSpec(3, 1, 1, Variance.EXACT, Shape.FREE));
    assertThat(table.rows().get(1).changes()).containsExactly(-1, 1, 2, 3);
    assertThat(table.rows().get(1).probabilities())
        .containsExactly(new double[] {0.5, 0.5, 0, 0}, within(1e-12));
  }

  @Test
  void noSmallDeviationHasMoreEntropy() {
    for (PRow row : DEFAULT.rows().subList(1, 9)) {
      int n = row.changes().length;
      for (int k = 0; k + 3 < n; k++) {
        double[] way = keepsMoments(row.changes(), k);
        assertThat(entropy(row.probabilities())).isGreaterThan(entropy(moved(row, way, 1e-4)));
        assertThat(entropy(row.probabilities())).isGreaterThan(entropy(moved(row, way, -1e-4)));
      }
    }
  }

  @Test
  void anImpossibleTableNamesItsRowItsBoundAndTheNearestVariance() {
    assertThatThrownBy(() -> PTable.of(new NoiseSpec(5, 1, 2, Variance.EXACT, Shape.FREE)))
        .isInstanceOf(Stop.class)
        .hasMessageContaining("row 1")
        .hasMessageContaining("from 2 to 5")
        .hasMessageContaining("nearest v that fits all rows is 2");
    assertThatThrownBy(() -> PTable.of(new NoiseSpec(2, 9, 0, Variance.EXACT, Shape.FREE)))
        .hasMessageContaining("nearest v that fits all rows is 2");
  }

  @Test
  void rareCountsRiseTowardsNoChangeWhereAsked() {
    // d = 1, js = 0, monotone: the variance is at most d (d + 1) / (2 d + 1) = 2/3
    assertThatThrownBy(() -> PTable.of(new NoiseSpec(1, 0.7, 0, Variance.EXACT, Shape.MONOTONE)))
        .hasMessageContaining("row 1 (true count 1) can have variances from 0 to 0.666667");
    assertThat(
            PTable.of(new NoiseSpec(2, 1.2, 0, Variance.EXACT, Shape.MONOTONE))
                .rows()
                .get(1)
                .probabilities())
        .containsExactly(new double[] {0.4, 0.4, 0, 0.2}, within(1e-12));
  }

  @Test
  void theNoiseOfManyCellsHasTheDistributionOfItsRow() {
    // chi-square with 10 degrees of freedom, 99.9 % at 29.6
    PRow row = DEFAULT.rows().get(8);
    int cells = 1_000_000;
    long[] seen = new long[11];
    LongStream.range(0, cells)
        .map(k -> new SplittableRandom(k).nextLong() >>> 32)
        .forEach(key -> seen[(int) (DEFAULT.protect(1000, key) - 995)]++);
    double chi =
        IntStream.range(0, 11)
            .mapToDouble(
                k -> {
                  double expected = cells * row.probabilities()[k];
                  return (seen[k] - expected) * (seen[k] - expected) / expected;
                })
            .sum();
    assertThat(chi).isLessThan(29.6);
  }

  @ParameterizedTest
  @CsvSource({"3, FREE", "3, MONOTONE", "10, FREE"})
  void theLargestIsThirty(double v, Shape shape) {
    PTable table = PTable.of(new NoiseSpec(30, v, 2, Variance.EXACT, shape));
    assertThat(table.rows()).hasSize(34);
    assertThat(table.rows().get(33).moment(2)).isCloseTo(v, within(1e-9));
    assertThatThrownBy(() -> PTable.of(new NoiseSpec(31, v, 2, Variance.EXACT, shape)))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.USAGE))
        .hasMessageContaining("d up to 30, not 31");
  }

  @Test
  void printsItself() {
    PTable table = PTable.of(new NoiseSpec(1, 0.5, 0, Variance.EXACT, Shape.FREE));
    assertThat(table.csv().lines().limit(2)).containsExactly("i,j,p", "0,0,1.0");
    assertThat(table.csv().lines().skip(2)).allMatch(l -> l.matches("1,[012],0\\.\\d+"));
    assertThat(table.json()).startsWith("[{\"i\":0,\"j\":0,\"p\":1.0},").endsWith("]\n");
  }

  /** A direction in which sum, mean and variance stay, on four neighbouring changes. */
  static double[] keepsMoments(int[] v, int k) {
    double[] way = new double[v.length];
    for (int a = k; a < k + 4; a++) {
      int self = a;
      way[a] =
          1.0
              / IntStream.range(k, k + 4)
                  .filter(b -> b != self)
                  .mapToDouble(b -> v[self] - v[b])
                  .reduce(1, (x, y) -> x * y);
    }
    return way;
  }

  private static double[] moved(PRow row, double[] way, double size) {
    return IntStream.range(0, way.length)
        .mapToDouble(k -> row.probabilities()[k] + size * way[k])
        .toArray();
  }

  static double entropy(double[] p) {
    return Arrays.stream(p).map(q -> -q * Math.log(q)).sum();
  }
}
