package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boverket.barometer.tables.Schemas;

/** Every threshold just below, at and above. */
class RulesTest {
  static final Schemas SCHEMAS = new Schemas(Path.of("../../schemas"));
  static final Classes RULES = Policy.read(SCHEMAS).classes();

  @ParameterizedTest
  @CsvSource({"0, 0, A", "1, , Q", "4, , Q", "5, 5, A", "6, 6, A", "1000, 1000, A"})
  void counts(long count, Long shown, Letter letter) {
    assertThat(RULES.count(count)).isEqualTo(new Shown(shown, letter));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 20, , Q", // denominator 20
    "10, 21, 50, U", // 47.6 to the nearest 5
    "10, 22, 45, U",
    "0, 0, , Q",
    "4, 30, , Q",
    "5, 30, , Q",
    "6, 30, 20, U",
    "23, 30, 75, U",
    "24, 30, 80, U",
    "25, 30, , Q", // complement 5
    "0, 30, , Q",
    "30, 30, , Q",
    "17, 49, 35, U",
    "17, 50, 34, A",
    "17, 51, 33, A",
    "165, 499, 33, A", // 33.07
    "165, 500, 33, A",
    "167, 500, 33.4, A",
    "167, 501, 33.3, A",
    "6, 499, 1, A",
    "493, 499, 99, A"
  })
  void shares(long numerator, long base, Double shown, Letter letter) {
    ShareRule.Share share = new ShareRule.Share(numerator, base);
    assertThat(RULES.share().show(share, share)).isEqualTo(new Shown(shown, letter));
  }

  @Test
  void aShareMustPassOnTheTrueAndOnTheProtectedCounts() {
    ShareRule.Share few = new ShareRule.Share(5, 60);
    ShareRule.Share enough = new ShareRule.Share(6, 60);
    assertThat(RULES.share().show(few, enough)).isEqualTo(Shown.SUPPRESSED);
    assertThat(RULES.share().show(enough, few)).isEqualTo(Shown.SUPPRESSED);
    assertThat(RULES.share().show(enough, enough)).isEqualTo(Shown.plain(10.0));
  }

  @ParameterizedTest
  @CsvSource({"0, , Q", "29, , Q", "30, 235000, A", "31, 235000, A"})
  void medians(long persons, Double shown, Letter letter) {
    assertThat(RULES.median().median(234_500, persons, "disponibel_inkomst"))
        .isEqualTo(new Shown(shown, letter));
  }

  @ParameterizedTest
  @CsvSource({
    "3000, 100, 29, 30, 20, , Q",
    "3000, 100, 30, 29, 20, , Q",
    "3000, 100, 30, 30, 9.99, , Q",
    "3000, 100, 30, 30, 10, 100, A",
    "3000, 100, 31, 31, 10.01, 97, A",
    "0, 0, 0, 0, 0, , Q",
    "211, 100, 30, 30, 20, 7, A",
    "209, 100, 30, 30, 20, , Q", // without two of the largest 9 is left: under 10 % of 100
    "210, 100, 30, 30, 20, 7, A"
  })
  void means(
      double sum, double largest, long persons, long noisy, double homes, Double shown, Letter l) {
    AmountRule.Contributions of = new AmountRule.Contributions(sum, largest, persons, homes);
    assertThat(RULES.mean().mean(of, noisy, "bostadsarea_per_person"))
        .isEqualTo(new Shown(shown, l));
  }

  @ParameterizedTest
  @CsvSource({
    "19, 500, 9, , Q",
    "20, 500, 10, 23, U",
    "500, 20, 10, 23, U",
    "500, 19, 9, , Q",
    "21, 500, 10, 23, U",
    "0, 0, 0, , Q",
    "500, 500, 3, 23, U",
    "500, 500, 6, 23, A",
    "201, 500, 5, 23, A",
    "500, 500, 1, , Q",
    "500, 500, 2, 23, U",
    "500, 500, 4, 23, U",
    "500, 500, 5, 23, A",
    "500, 500, 9, 23, A",
    "500, 500, 10, 23.5, A",
    "199, 500, 10, 23, U",
    "200, 500, 10, 23.5, A",
    "200, 500, 11, 23.5, A",
    "3999, 9999, 9, 23, A",
    "4000, 9999, 9, 23.5, A",
    "4001, 9999, 4, 23.5, U",
    "199, 500, 9, , Q",
    "500, 199, 9, , Q",
    "199, 500, 4, , Q",
    "200, 500, 4, 23, U",
    "500, 199, 4, , Q",
    "200, 500, 5, 23, A"
  })
  void measures(long low, long high, long units, Double shown, Letter letter) {
    MeasureRule.Ground ground = new MeasureRule.Ground(List.of(low, high), units);
    assertThat(RULES.measure().measure(23.4567, ground)).isEqualTo(new Shown(shown, letter));
  }

  /** The distance from the mean is rounded as coarsely as the measure. */
  @ParameterizedTest
  @CsvSource({"19, , Q", "20, 1.2, U", "199, 1.2, U", "200, 1.23, A", "4000, 1.23, A"})
  void deviations(long group, Double shown, Letter letter) {
    MeasureRule.Ground ground = new MeasureRule.Ground(List.of(group, 5000L), 10);
    assertThat(RULES.measure().deviation(1.2345, ground)).isEqualTo(new Shown(shown, letter));
  }

  @ParameterizedTest
  @CsvSource({"0, , Q", "299, , Q", "300, 12.3, A", "301, 12.3, A"})
  void sharesOfInhabitantsByKindOfArea(long base, Double shown, Letter letter) {
    assertThat(RULES.areaShare().show(12.345, List.of(base))).isEqualTo(new Shown(shown, letter));
    assertThat(RULES.areaShare().show(0.0, List.of(300L))).isEqualTo(Shown.plain(0.0));
    assertThat(RULES.areaShare().show(100.0, List.of(300L))).isEqualTo(Shown.plain(100.0));
  }

  @Test
  void componentsNeedEveryDenominator() {
    assertThat(RULES.component().show(12.345, List.of(100L, 99L))).isEqualTo(Shown.SUPPRESSED);
    assertThat(RULES.component().show(12.345, List.of(100L, 100L))).isEqualTo(Shown.plain(12.3));
    assertThat(RULES.component().show(12.345, List.of(101L, 101L))).isEqualTo(Shown.plain(12.3));
    assertThat(RULES.component().show(0.0, List.of(0L, 100L))).isEqualTo(Shown.SUPPRESSED);
    assertThat(RULES.classification().show(3, List.of(299L))).isEqualTo(Shown.SUPPRESSED);
    assertThat(RULES.classification().show(3, List.of(300L))).isEqualTo(Shown.plain(3));
    assertThat(RULES.classification().show(3, List.of(301L))).isEqualTo(Shown.plain(3));
    assertThat(RULES.classification().show(3, List.of(0L))).isEqualTo(Shown.SUPPRESSED);
  }

  @Test
  void roundsHalvesAwayFromZeroWithoutNegativeZero() {
    assertThat(Steps.nearest(2.25, 0.1)).isEqualTo(2.3);
    assertThat(Steps.nearest(-1500, 1000)).isEqualTo(-2000);
    assertThat(Steps.nearest(-0.01, 0.1)).isEqualTo(0.0).isNotNegative();
    assertThat(Double.doubleToRawLongBits(Steps.nearest(-0.01, 0.1))).isZero();
  }
}
