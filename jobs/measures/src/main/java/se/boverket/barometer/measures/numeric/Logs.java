package se.boverket.barometer.measures.numeric;

/** Logarithmic terms that keep their digits near evenness, the same on every machine. */
public final class Logs {
  /** Below this deviation the closed forms lose digits and the series takes over. */
  private static final double SERIES = 0.06;

  private static final int TERMS = 14;

  private Logs() {}

  /**
   * {@code (1 + d) ln(1 + d) − d}: what a cell whose share is 1 + d times the expected one adds to
   * the mutual information, per expected person. Never negative; 1 for d = −1.
   *
   * @param d relative deviation from evenness, −1 or more
   */
  public static double divergence(double d) {
    if (Math.abs(d) < SERIES) {
      return series(d);
    }
    double ratio = 1 + d;
    return ratio <= 0 ? 1 : ratio * StrictMath.log(ratio) - d;
  }

  /** Σ over n ≥ 2 of (−d)ⁿ / (n (n − 1)), by Horner. */
  private static double series(double d) {
    double sum = 0;
    for (int n = TERMS; n >= 2; n--) {
      sum = 1.0 / (n * (n - 1)) - d * sum;
    }
    return d * d * sum;
  }

  /**
   * {@code −P ln P} of the share {@code P = part / (part + rest)}, exact also where one group is
   * nearly everybody; 0 for an empty part.
   */
  public static double surprise(double part, double rest) {
    if (part == 0) {
      return 0;
    }
    double share = part / (part + rest);
    double log = part < rest ? StrictMath.log(share) : StrictMath.log1p(-rest / (part + rest));
    return 0 - share * log;
  }

  /**
   * {@code 1 + b·d − (1 + d)ᵇ}: the gap between the arithmetic and the geometric mean, never
   * negative.
   *
   * @param d relative deviation, −1 or more
   * @param b weight, above 0 and below 1
   */
  public static double meanGap(double d, double b) {
    if (Math.abs(d) >= SERIES) {
      return b * d - StrictMath.expm1(b * StrictMath.log1p(d));
    }
    double sum = 0;
    double term = b;
    for (int n = 2; n <= TERMS; n++) {
      term *= (b - n + 1) / n * d;
      sum -= term;
    }
    return sum * d;
  }
}
