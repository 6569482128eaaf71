package se.boverket.barometer.measures.chance;

/** Binomial draws at a cost that does not grow with the number of trials. */
final class Binomial {
  /** Below this mean, walking up the distribution is cheaper than rejection. */
  private static final double FEW = 10;

  private Binomial() {}

  /**
   * Hits in n trials.
   *
   * @param n trials, a whole number
   * @param p probability of a hit, 0 to 1
   */
  static double draw(double n, double p, RandomStream random) {
    if (n == 0 || p <= 0) {
      return 0;
    }
    if (p > 0.5) {
      return n - draw(n, 1 - p, random);
    }
    return n * p < FEW ? inverted(n, p, random) : rejected(n, p, random);
  }

  private static double inverted(double n, double p, RandomStream random) {
    double odds = p / (1 - p);
    double probability = StrictMath.exp(n * StrictMath.log1p(-p));
    double left = random.uniform();
    double k = 0;
    while (left > probability && k < n) {
      left -= probability;
      k++;
      probability *= odds * (n - k + 1) / k;
    }
    return k;
  }

  /** Transformed rejection with squeeze (Hörmann 1993, BTRS). */
  private static double rejected(double n, double p, RandomStream random) {
    double sd = Math.sqrt(n * p * (1 - p));
    double b = 1.15 + 2.53 * sd;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double squeeze = 0.92 - 4.2 / b;
    double mode = Math.floor((n + 1) * p);
    double peak = Likelihood.binomial(mode, n, p);
    while (true) {
      double u = random.uniform() - 0.5;
      double v = random.uniform();
      double tail = 0.5 - Math.abs(u);
      double k = Math.floor((2 * a / tail + b) * u + n * p + 0.5);
      if (tail >= 0.07 && v <= squeeze) {
        return k;
      }
      if (k >= 0 && k <= n) {
        double height = v * (2.83 + 5.1 / b) * sd / (a / (tail * tail) + b);
        if (height * peak <= Likelihood.binomial(k, n, p)) {
          return k;
        }
      }
    }
  }
}
