package se.boverket.barometer.publication.derived;

/**
 * The place of a value among several.
 *
 * @param rank 1 = highest, ties share the better rank
 * @param percentile per cent of the values that are lower, half of those that are equal (itself
 *     among them) included, 0-100
 */
public record Standing(int rank, double percentile) {

  /**
   * Among all values, itself among them.
   *
   * @param sorted ascending
   */
  public static Standing of(double value, double[] sorted) {
    int lower = 0;
    int equal = 0;
    for (double other : sorted) {
      lower += other < value ? 1 : 0;
      equal += other == value ? 1 : 0;
    }
    double below = 100.0 * (lower + equal / 2.0) / sorted.length;
    return new Standing(sorted.length - lower - equal + 1, Decimals.round(below, 1));
  }
}
