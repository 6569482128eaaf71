package se.boverket.barometer.publication.derived;

import org.apache.commons.math3.distribution.TDistribution;
import se.boverket.barometer.measures.numeric.Sum;

/**
 * A straight line through the values of some years: ordinary least squares.
 *
 * @param slope change per year
 * @param low lower end of its 95 per cent interval
 * @param high upper end
 */
record Trend(double slope, double low, double high) {
  private static final double UPPER_TAIL = 0.975;

  /**
   * The line through at least three points.
   *
   * <p>The interval is slope ± t(n − 2) · s / √Σ(x − x̄)², with s² = Σ residual² / (n − 2): it
   * takes the years as independent and is too narrow where they are not.
   *
   * @param years ascending
   * @param values as many
   */
  static Trend of(double[] years, double[] values) {
    double x = mean(years);
    double y = mean(values);
    Sum xx = new Sum();
    Sum xy = new Sum();
    for (int i = 0; i < years.length; i++) {
      xx.add((years[i] - x) * (years[i] - x));
      xy.add((years[i] - x) * (values[i] - y));
    }
    double slope = xy.value() / xx.value();
    Sum rest = new Sum();
    for (int i = 0; i < years.length; i++) {
      double residual = values[i] - y - slope * (years[i] - x);
      rest.add(residual * residual);
    }
    int degrees = years.length - 2;
    double half =
        new TDistribution(null, degrees).inverseCumulativeProbability(UPPER_TAIL)
            * Math.sqrt(rest.value() / degrees / xx.value());
    return new Trend(slope, slope - half, slope + half);
  }

  private static double mean(double[] values) {
    Sum sum = new Sum();
    for (double value : values) {
      sum.add(value);
    }
    return sum.value() / values.length;
  }
}
