package se.boverket.barometer.register.people;

/** Whole numbers that are right in expectation and add up. */
final class Quota {
  private Quota() {}

  /**
   * Counts in proportion to {@code weights} that sum to {@code total} (or an integer next to it),
   * each within one of its exact share; {@code u} in [0, 1) decides where the fractions go, so that
   * each count is right in expectation over u. All zero when the weights are.
   */
  static int[] share(int[] weights, double total, double u) {
    long sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int[] counts = new int[weights.length];
    double step = sum == 0 ? 0 : total / sum;
    long before = 0;
    int done = 0;
    for (int i = 0; i < weights.length; i++) {
      before += weights[i];
      int upTo = (int) Math.floor(before * step + u + 1e-9);
      counts[i] = upTo - done;
      done = upTo;
    }
    return counts;
  }

  /** A whole number next to {@code exact}, right in expectation over u. */
  static int round(double exact, double u) {
    return (int) Math.floor(exact + u);
  }
}
