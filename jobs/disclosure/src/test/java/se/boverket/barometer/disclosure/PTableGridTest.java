package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boverket.barometer.disclosure.NoiseSpec.Shape;
import se.boverket.barometer.disclosure.NoiseSpec.Variance;
import se.boverket.barometer.tables.Stop;

/** The whole grid js 0-4, d 1-10, v 0.5-10: a table, or an error whose remedy is true. */
class PTableGridTest {
  private static final Pattern NEAREST =
      Pattern.compile("nearest v that fits all rows is (\\S+)\\.$");

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void isATableOrAnErrorWithARemedy(int js) {
    specs(js, Variance.EXACT, 0.5).forEach(PTableGridTest::isATableOrHasARemedy);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void atMostKeepsTheMeanAndNeverExceedsTheVariance(int js) {
    specs(js, Variance.AT_MOST, 2.5)
        .forEach(
            spec ->
                tableOrNone(spec).stream()
                    .skip(1)
                    .forEach(
                        row -> {
                          assertThat(row.moment(1)).isCloseTo(0, within(1e-12));
                          assertThat(row.moment(2)).isLessThanOrEqualTo(spec.v() + 1e-8);
                        }));
  }

  /**
   * By hand: a true count i of at most js cannot stay, so its variance is at least i (js + 1 - i);
   * none can have more than d times its largest change downwards.
   */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void isATableExactlyWhereTheClosedFormsSaySo(int js) {
    specs(js, Variance.EXACT, 0.5)
        .filter(spec -> spec.shape() == Shape.FREE)
        .forEach(
            spec -> {
              boolean can = spec.v() >= least(js) && spec.v() <= most(spec);
              assertThat(tableOrNone(spec).isEmpty()).as(spec.toString()).isNotEqualTo(can);
            });
  }

  private static int least(int js) {
    return IntStream.rangeClosed(1, js).map(i -> i * (js + 1 - i)).max().orElse(0);
  }

  private static int most(NoiseSpec spec) {
    return IntStream.rangeClosed(1, spec.d() + spec.js() + 1)
        .map(i -> i <= spec.d() ? i : Math.min(spec.d(), i - spec.js() - 1))
        .map(down -> down * spec.d())
        .min()
        .orElseThrow();
  }

  private static Stream<NoiseSpec> specs(int js, Variance variance, double step) {
    return IntStream.rangeClosed(Math.max(1, js), 10)
        .boxed()
        .flatMap(
            d ->
                IntStream.rangeClosed(1, (int) (10 / step))
                    .boxed()
                    .flatMap(
                        k ->
                            Stream.of(Shape.values())
                                .map(shape -> new NoiseSpec(d, k * step, js, variance, shape))));
  }

  private static void isATableOrHasARemedy(NoiseSpec spec) {
    try {
      PTable.of(spec).rows().stream().skip(1).forEach(row -> holds(spec, row));
    } catch (Stop e) {
      Matcher nearest = NEAREST.matcher(e.getMessage());
      boolean remedy = nearest.find();
      assertThat(remedy || e.getMessage().contains("no v fits all rows")).isTrue();
      if (remedy) {
        double v = Double.parseDouble(nearest.group(1));
        NoiseSpec mended = new NoiseSpec(spec.d(), v, spec.js(), spec.variance(), spec.shape());
        assertThatCode(() -> PTable.of(mended)).as(spec.toString()).doesNotThrowAnyException();
      }
    }
  }

  private static List<PRow> tableOrNone(NoiseSpec spec) {
    try {
      return PTable.of(spec).rows();
    } catch (Stop e) {
      assertThat(e).hasMessageContaining("No p-table");
      return List.of();
    }
  }

  /** No small change that keeps sum, mean and variance gains any. */
  private static void hasTheGreatestEntropy(NoiseSpec spec, PRow row) {
    double[] p = row.probabilities();
    for (int k = 0; k + 3 < p.length && spec.shape() == Shape.FREE; k++) {
      double[] way = PTableTest.keepsMoments(row.changes(), k);
      double size = 1e-4 / Arrays.stream(way).map(Math::abs).max().orElseThrow();
      for (double step : new double[] {size, -size}) {
        double[] moved =
            IntStream.range(0, p.length).mapToDouble(i -> p[i] + step * way[i]).toArray();
        if (Arrays.stream(moved).allMatch(q -> q > 0)) {
          assertThat(PTableTest.entropy(moved)).isLessThanOrEqualTo(entropy(p) + 1e-12);
        }
      }
    }
  }

  /** What has no probability has no entropy. */
  private static double entropy(double[] p) {
    return PTableTest.entropy(Arrays.stream(p).filter(q -> q > 0).toArray());
  }

  private static void holds(NoiseSpec spec, PRow row) {
    assertThat(row.moment(1)).isCloseTo(0, within(1e-12));
    assertThat(row.moment(2)).isCloseTo(spec.v(), within(1e-10));
    assertThat(Arrays.stream(row.changes()).boxed())
        .allMatch(c -> Math.abs(c) <= spec.d())
        .allMatch(c -> row.count() + c == 0 || row.count() + c > spec.js());
    assertThat(Arrays.stream(row.probabilities()).boxed()).allMatch(p -> p >= 0);
    assertThat(Arrays.stream(row.probabilities()).sum()).isCloseTo(1, within(1e-12));
    hasTheGreatestEntropy(spec, row);
    if (spec.shape() == Shape.MONOTONE) {
      IntStream.range(1, MaxEntropy.left(row.changes()))
          .forEach(
              k ->
                  assertThat(row.probabilities()[k])
                      .isGreaterThanOrEqualTo(row.probabilities()[k - 1] - 1e-12));
    }
  }
}
