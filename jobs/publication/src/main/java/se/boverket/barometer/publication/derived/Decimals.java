package se.boverket.barometer.publication.derived;

/** Rounding of what is computed from rounded values. */
final class Decimals {
  private Decimals() {}

  /**
   * A value to so many decimals, half to even.
   *
   * @param value null for null
   */
  static Double round(Double value, int decimals) {
    if (value == null) {
      return null;
    }
    double unit = 1;
    for (int i = 0; i < decimals; i++) {
      unit *= 10;
    }
    return Math.rint(value * unit) / unit + 0.0; // no minus zero
  }
}
