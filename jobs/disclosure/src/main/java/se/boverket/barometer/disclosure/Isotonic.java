package se.boverket.barometer.disclosure;

import java.util.Arrays;

/**
 * Least-squares isotonic regression by pooling adjacent violators.
 *
 * @param values the nearest sequence whose first values do not fall; the others as they were
 * @param starts where each block of pooled values begins
 */
record Isotonic(double[] values, int[] starts) {

  /**
   * The regression.
   *
   * @param count how many values, from the first, must not fall
   */
  static Isotonic of(double[] x, int count) {
    double[] sum = new double[x.length];
    int[] start = new int[x.length + 1];
    int blocks = 0;
    for (int k = 0; k < x.length; k++) {
      start[blocks] = k;
      sum[blocks++] = x[k];
      while (blocks > 1 && k < count && falls(sum, start, blocks, k + 1)) {
        blocks--;
        sum[blocks - 1] += sum[blocks];
      }
    }
    int[] starts = Arrays.copyOf(start, blocks);
    return new Isotonic(averages(x, starts), starts);
  }

  /** Another sequence, averaged over the same blocks. */
  double[] averaged(double[] other) {
    return averages(other, starts);
  }

  private static boolean falls(double[] sum, int[] start, int blocks, int end) {
    double before = sum[blocks - 2] / (start[blocks - 1] - start[blocks - 2]);
    return before > sum[blocks - 1] / (end - start[blocks - 1]);
  }

  private static double[] averages(double[] x, int[] starts) {
    double[] out = new double[x.length];
    for (int b = 0; b < starts.length; b++) {
      int end = b + 1 < starts.length ? starts[b + 1] : x.length;
      double mean = Arrays.stream(x, starts[b], end).sum() / (end - starts[b]);
      Arrays.fill(out, starts[b], end, mean);
    }
    return out;
  }
}
