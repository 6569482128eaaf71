package se.boverket.barometer.publication.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TrendTest {
  /** Anscombe 1973, first data set: slope 0.500, standard error 0.118, t(9) = 2.262. */
  @Test
  void anscombesLine() {
    double[] x = {4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};
    double[] y = {4.26, 5.68, 7.24, 4.82, 6.95, 8.81, 8.04, 8.33, 10.84, 7.58, 9.96};
    Trend trend = Trend.of(x, y);
    assertThat(trend.slope()).isCloseTo(0.5001, within(5e-5));
    assertThat(trend.low()).isCloseTo(0.2334, within(5e-4));
    assertThat(trend.high()).isCloseTo(0.7668, within(5e-4));
  }

  @Test
  void aStraightLineIsCertain() {
    Trend trend = Trend.of(new double[] {2018, 2020, 2021}, new double[] {10, 8, 7});
    assertThat(trend.slope()).isCloseTo(-1, within(1e-12));
    assertThat(trend.high() - trend.low()).isCloseTo(0, within(1e-9));
  }

  @Test
  void whenItHappenedDoesNotMatter() {
    double[] values = {3, 5, 4, 8, 6};
    Trend now = Trend.of(new double[] {2018, 2019, 2020, 2021, 2022}, values);
    Trend then = Trend.of(new double[] {1990, 1991, 1992, 1993, 1994}, values);
    assertThat(now.slope()).isCloseTo(then.slope(), within(1e-12));
    assertThat(now.low()).isCloseTo(then.low(), within(1e-12));
  }
}
