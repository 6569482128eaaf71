package se.boverket.barometer.measures.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boverket.barometer.measures.RandomTables;
import se.boverket.barometer.measures.Table;

class DrawsTest {
  private static final int DRAWS = 40_000;

  @ParameterizedTest
  @CsvSource({
    "7, 0.3",
    "40, 0.9",
    "200, 0.02",
    "1700, 0.21",
    "9000, 0.5",
    "1e12, 1e-11",
    "1e12, 0.3",
    "5, 0",
    "5, 1"
  })
  void binomialDrawsHaveTheBinomialsMeanAndVariance(double n, double p) {
    double variance = n * p * (1 - p);
    check(stream -> Binomial.draw(n, p, stream), n * p, variance);
  }

  @Test
  void binomialDrawsFollowTheDistribution() {
    int[] hits = new int[61];
    RandomStream stream = RandomKey.of(5, "distribution").draw(0);
    for (int i = 0; i < DRAWS; i++) {
      hits[(int) Binomial.draw(60, 0.35, stream)]++;
    }
    double chiSquare = 0;
    for (int k = 0; k <= 60; k++) {
      double expected = DRAWS * Likelihood.binomial(k, 60, 0.35);
      chiSquare += expected < 5 ? 0 : Math.pow(hits[k] - expected, 2) / expected;
    }
    // about 26 cells: the 99.9th percentile of chi-square is 54
    assertThat(chiSquare).isLessThan(54);
  }

  @ParameterizedTest
  @CsvSource({
    "50, 20, 10",
    "10000, 1, 300",
    "5000, 4000, 1700",
    "100000, 30000, 2000",
    "10, 10, 4",
    "10, 3, 10",
    "1e9, 1e8, 1e4"
  })
  void hypergeometricDrawsHaveTheRightMeanAndVariance(double total, double members, double taken) {
    Hypergeometric number = new Hypergeometric(total, members, taken);
    double mean = taken * members / total;
    double variance = mean * (1 - members / total) * (total - taken) / (total - 1);
    check(number::draw, mean, variance);
    assertThat(number.mean(h -> h)).isCloseTo(mean, within(1e-12 * mean));
    assertThat(number.mean(h -> (h - mean) * (h - mean)))
        .isCloseTo(variance, within(1e-9 * variance + 1e-12));
  }

  @Test
  void likelihoodAddsUpToOneAndKnowsSmallCases() {
    assertThat(Likelihood.binomial(1, 3, 0.5)).isCloseTo(0.375, within(1e-15));
    assertThat(Likelihood.binomial(20, 40, 0.5)).isCloseTo(137846528820d / 0x1p40, within(1e-15));
    double sum = 0;
    for (int k = 0; k <= 500; k++) {
      sum += Likelihood.binomial(k, 500, 0.13);
    }
    assertThat(sum).isCloseTo(1, within(1e-13));
  }

  @Test
  void shuffledTablesKeepAllMarginsResampledOnesTheUnits() {
    RandomTables.manyGroups(300)
        .map(Table::of)
        .filter(Table::isWhole)
        .filter(table -> table.margins().total() < 1e7)
        .forEach(
            table -> {
              RandomStream stream = RandomKey.of(1, "margins").draw(0);
              Table shuffled = RandomTable.shuffled(table, stream);
              assertThat(shuffled.margins().units()).isEqualTo(table.margins().units());
              for (int g = 0; g < table.groups(); g++) {
                assertThat(shuffled.margins().group(g)).isEqualTo(table.margins().group(g));
              }
              assertThat(RandomTable.resampled(table, stream).margins().units())
                  .isEqualTo(table.margins().units());
            });
  }

  private static void check(ToDoubleFunction<RandomStream> draw, double mean, double variance) {
    RandomStream stream = RandomKey.of(3, "moments").draw(0);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < DRAWS; i++) {
      double deviation = draw.applyAsDouble(stream) - mean;
      sum += deviation;
      squares += deviation * deviation;
    }
    assertThat(sum / DRAWS).isCloseTo(0, within(4 * Math.sqrt(variance / DRAWS) + 1e-12));
    assertThat(squares / DRAWS).isCloseTo(variance, within(0.04 * variance + 1e-12));
  }
}
