package se.boverket.barometer.publication.derived;

import java.util.Arrays;
import se.boverket.barometer.measures.chance.Interval;
import se.boverket.barometer.measures.numeric.Ranks;
import se.boverket.barometer.measures.numeric.Sum;

/**
 * Pearson's correlation, −1 to 1.
 *
 * @param pearson null where either side is the same everywhere
 * @param low lower end of its 95 per cent interval, by Fisher's z: tanh(artanh r ± 1.96 / √(n − 3))
 * @param high upper end
 */
record Korrelation(Double pearson, Double low, Double high) {
  static final Korrelation NONE = new Korrelation(null, null, null);

  /**
   * Of pairs, all counting the same.
   *
   * @param x at least four values
   * @param y as many
   */
  static Korrelation of(double[] x, double[] y) {
    double[] ones = new double[x.length];
    Arrays.fill(ones, 1);
    Double r = weighted(x, y, ones);
    if (r == null) {
      return NONE;
    }
    double half = Interval.NORMAL / Math.sqrt(x.length - 3.0);
    return new Korrelation(r, moved(r, -half), moved(r, half));
  }

  /** Spearman's: Pearson's of the ranks, those that are equal sharing the mean of their ranks. */
  static Double spearman(double[] x, double[] y) {
    return of(ranks(x), ranks(y)).pearson;
  }

  /**
   * Pearson's with a weight for every pair, Σw(x − x̄)(y − ȳ) / √(Σw(x − x̄)² · Σw(y − ȳ)²) with
   * weighted means.
   *
   * @return null where either side is the same everywhere that has a weight
   */
  static Double weighted(double[] x, double[] y, double[] w) {
    double meanX = mean(x, w);
    double meanY = mean(y, w);
    Sum xx = new Sum();
    Sum yy = new Sum();
    Sum xy = new Sum();
    for (int i = 0; i < x.length; i++) {
      xx.add(w[i] * (x[i] - meanX) * (x[i] - meanX));
      yy.add(w[i] * (y[i] - meanY) * (y[i] - meanY));
      xy.add(w[i] * (x[i] - meanX) * (y[i] - meanY));
    }
    double both = Math.sqrt(xx.value() * yy.value());
    return both > 0 ? (Double) Math.max(-1, Math.min(1, xy.value() / both)) : null;
  }

  /** 1 = smallest. */
  static double[] ranks(double[] values) {
    int[] order = Ranks.ascending(values);
    double[] ranks = new double[values.length];
    for (int first = 0, end; first < order.length; first = end) {
      for (end = first; end < order.length && values[order[end]] == values[order[first]]; ) {
        end++;
      }
      for (int i = first; i < end; i++) {
        ranks[order[i]] = (first + 1 + end) / 2.0;
      }
    }
    return ranks;
  }

  private static double mean(double[] values, double[] weights) {
    Sum sum = new Sum();
    Sum all = new Sum();
    for (int i = 0; i < values.length; i++) {
      sum.add(weights[i] * values[i]);
      all.add(weights[i]);
    }
    return sum.value() / all.value();
  }

  /** StrictMath: the same digits on every machine. */
  private static double moved(double r, double by) {
    return Math.abs(r) < 1 ? StrictMath.tanh(StrictMath.log((1 + r) / (1 - r)) / 2 + by) : r;
  }
}
