package se.boverket.barometer.measures.chance;

import se.boverket.barometer.measures.numeric.Logs;

/** Probabilities of counts that stay exact for counts of any size (Loader 2000). */
final class Likelihood {
  private static final double HALF_LOG_2PI = 0.5 * StrictMath.log(2 * Math.PI);
  private static final double[] SMALL = small();

  private Likelihood() {}

  /**
   * The probability of k hits in n trials.
   *
   * @param p probability of a hit, above 0 and below 1
   */
  static double binomial(double k, double n, double p) {
    if (k == 0) {
      return StrictMath.exp(n * StrictMath.log1p(-p));
    }
    if (k == n) {
      return StrictMath.exp(n * StrictMath.log(p));
    }
    double miss = n - k;
    double log =
        stirlingError(n)
            - stirlingError(k)
            - stirlingError(miss)
            - deviance(k, n * p)
            - deviance(miss, n * (1 - p));
    return StrictMath.exp(log) * Math.sqrt(n / (2 * Math.PI * k * miss));
  }

  /** What Stirling's formula for ln n! leaves out. */
  static double stirlingError(double n) {
    if (n < SMALL.length) {
      return SMALL[(int) n];
    }
    double square = 1 / (n * n);
    return (1 / 12d
            - (1 / 360d - (1 / 1260d - (1 / 1680d - square / 1188d) * square) * square) * square)
        / n;
  }

  /** {@code x ln(x/m) + m − x}. */
  private static double deviance(double x, double mean) {
    return mean * Logs.divergence((x - mean) / mean);
  }

  private static double[] small() {
    double[] errors = new double[16];
    double factorial = 1;
    for (int n = 1; n < errors.length; n++) {
      factorial *= n;
      errors[n] = StrictMath.log(factorial) - (n + 0.5) * StrictMath.log(n) + n - HALF_LOG_2PI;
    }
    return errors;
  }
}
