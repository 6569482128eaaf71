package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

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

  private static void holds(NoiseSpec spec, PRow row) {
    assertThat(row.moment(1)).isCloseTo(0, within(1e-12));
    assertThat(row.moment(2)).isCloseTo(spec.v(), within(1e-10));
    assertThat(row.changes()).isEqualTo(spec.changes(row.count()));
    if (spec.shape() == Shape.MONOTONE) {
      IntStream.range(1, MaxEntropy.left(row.changes()))
          .forEach(
              k ->
                  assertThat(row.probabilities()[k])
                      .isGreaterThanOrEqualTo(row.probabilities()[k - 1] - 1e-12));
    }
  }
}
