package se.boverket.barometer.measures.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measures;
import se.boverket.barometer.measures.Table;

class InferenceTest {
  private static final Measure D = Measures.of("dissimilarity");
  private static final RandomKey KEY = RandomKey.of(0, "2022", "0114", "test", "dissimilarity");
  private static final Table TWO = Table.of(new long[] {1, 1}, new long[] {1, 1});

  /** Two of four in each unit: one of six placements each way apart, four mixed. */
  @Test
  void expectationByCountingAllPlacements() {
    assertThat(expected(D, TWO)).isCloseTo(2 / 6d, within(1e-15));
    assertThat(expected(Measures.of("correlation_ratio"), TWO)).isEqualTo(1 / 3d);
    assertThat(expected(Measures.of("entropy"), TWO)).isCloseTo(1 / 3d, within(1e-15));
    assertThat(expected(Measures.of("square_root"), TWO)).isCloseTo(1 / 3d, within(1e-15));
  }

  private static double expected(Measure measure, Table table) {
    return Expected.exact(measure, table, RandomPlacement.of(table)).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dissimilarity",
        "segregation_index",
        "gorard",
        "entropy",
        "square_root",
        "correlation_ratio",
        "mutual_information",
        "multigroup_entropy",
        "multigroup_dissimilarity",
        "relative_diversity",
        "normalised_exposure",
        "squared_cv"
      })
  void exactExpectationsAreTheMeanOfManyShuffledTables(String id) {
    boolean two = id.length() < 18 && !id.startsWith("m") && !id.equals("squared_cv");
    double[][] columns = {{9, 4, 30, 2, 5}, {1, 14, 50, 2, 12}, {3, 8, 9, 10, 1}};
    Table table = Table.of(two ? new double[][] {columns[0], columns[1]} : columns);
    Measure measure = Measures.of(id);
    int draws = 20_000;
    double sum = 0;
    double squares = 0;
    for (int draw = 0; draw < draws; draw++) {
      double value = measure.of(RandomTable.shuffled(table, KEY.draw(draw))).number();
      sum += value;
      squares += value * value;
    }
    double mean = sum / draws;
    double error = Math.sqrt((squares / draws - mean * mean) / draws);
    assertThat(expected(measure, table)).isCloseTo(mean, within(4 * error));
  }

  @Test
  void adjustedIsTheWayFromChanceToTheMaximum() {
    Table table = Table.of(new long[] {8, 2, 5}, new long[] {2, 9, 4});
    Inference result = Inference.of(D, table, KEY, 200);
    double expected = result.expected().orElseThrow();
    double value = result.value().number();
    assertThat(result.adjusted().orElseThrow())
        .isCloseTo((value - expected) / (1 - expected), within(1e-15));
    assertThat(Inference.of(D, TWO, KEY, 10).adjusted()).hasValue(-1);
    Table apart = Table.of(new long[] {8, 0}, new long[] {0, 9});
    assertThat(Inference.of(D, apart, KEY, 10).adjusted()).hasValue(1);
  }

  @Test
  void sameKeySameFiguresOtherKeyOtherInterval() {
    Table table = Table.of(new long[] {18, 2, 5}, new long[] {2, 19, 4});
    Inference first = Inference.of(Measures.of("gini"), table, KEY, 100);
    assertThat(Inference.of(Measures.of("gini"), table, KEY, 100)).isEqualTo(first);
    assertThat(Inference.of(Measures.of("gini"), table, KEY.with("x"), 100)).isNotEqualTo(first);
  }

  /** Truth known, 300 tables drawn from it: the interval is to cover it in about 95 of 100. */
  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.1, 0.3})
  void intervalsCoverTheTruth(double spread) {
    double[][] truth = new double[2][20];
    for (int i = 0; i < 20; i++) {
      truth[0][i] = 150 + (i % 2 == 0 ? 150 : -150) * spread;
      truth[1][i] = 300 - truth[0][i];
    }
    Table population = Table.of(truth);
    double value = D.of(population).number();
    int covered = 0;
    for (int draw = 0; draw < 300; draw++) {
      Table table = RandomTable.resampled(population, RandomKey.of(9, "truth").draw(draw));
      Interval interval = Interval.of(D, table, RandomKey.of(draw, "cover"), 200);
      boolean covers =
          interval.low().orElseThrow() <= value && value <= interval.high().orElseThrow();
      covered += covers ? 1 : 0;
      assertThat(D.of(table).number())
          .isBetween(interval.low().orElseThrow(), interval.high().orElseThrow());
    }
    assertThat(covered).isBetween(276, 297);
  }

  @Test
  void weightsExposureAndWhatDoesNotExistHaveOnlyWhatTheyCan() {
    Table weights = Table.of(new double[][] {{0.5, 2}, {3, 1}});
    assertThat(Inference.of(D, weights, KEY, 10).interval()).isEqualTo(Interval.NONE);
    assertThat(Labelling.pValue(D, weights, KEY, 10)).isEmpty();
    Inference isolation = Inference.of(Measures.of("isolation"), TWO, KEY, 10);
    assertThat(isolation.adjusted()).isEqualTo(OptionalDouble.empty());
    assertThat(isolation.interval().low()).isPresent();
    Table everyone = Table.of(new long[] {1, 2}, new long[] {0, 0});
    assertThat(Inference.of(D, everyone, KEY, 10).value().exists()).isFalse();
  }

  @Test
  void labellingFindsWhatChanceDoesNot() {
    Table apart = Table.of(new long[] {30, 2}, new long[] {1, 25});
    assertThat(Labelling.pValue(D, apart, KEY, 199)).hasValue(1 / 200d);
    assertThat(Labelling.pValue(D, TWO, KEY, 199)).hasValue(1);
  }

  @Test
  void densityCorrectionRemovesNoiseAndLeavesSegregation() {
    assertThat(DensityCorrected.likeliest(0.9)).isZero();
    double x = DensityCorrected.likeliest(1.5);
    assertThat(x).isCloseTo(1.5 * Math.tanh(1.5 * x), within(1e-12)).isBetween(1d, 1.5);
    Table apart = Table.of(new long[] {40, 0}, new long[] {0, 50});
    assertThat(DensityCorrected.of(apart).number()).isEqualTo(1);
    Table noise = Table.of(new long[] {5, 6, 4, 5}, new long[] {6, 5, 5, 4});
    assertThat(DensityCorrected.of(noise).number()).isLessThan(D.of(noise).number() / 2);
    Table nobody = Table.of(new long[] {0}, new long[] {0});
    assertThat(DensityCorrected.of(nobody)).isEqualTo(D.of(nobody));
  }
}
