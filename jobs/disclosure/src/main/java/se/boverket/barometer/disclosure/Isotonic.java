package se.boverket.barometer.disclosure;

import java.util.Arrays;

/** Least-squares isotonic regression by pooling adjacent violators. */
final class Isotonic {
  private Isotonic() {}

  /** The nearest sequence whose first {@code count} values do not fall; the others stay. */
  static double[] rising(double[] x, int count) {
    double[] mean = new double[count];
    int[] size = new int[count];
    int blocks = 0;
    for (int k = 0; k < count; k++) {
      mean[blocks] = x[k];
      size[blocks++] = 1;
      while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
        blocks--;
        int together = size[blocks - 1] + size[blocks];
        mean[blocks - 1] =
            (mean[blocks - 1] * size[blocks - 1] + mean[blocks] * size[blocks]) / together;
        size[blocks - 1] = together;
      }
    }
    return spread(x.clone(), mean, size, blocks);
  }

  private static double[] spread(double[] out, double[] mean, int[] size, int blocks) {
    int from = 0;
    for (int b = 0; b < blocks; b++) {
      Arrays.fill(out, from, from + size[b], mean[b]);
      from += size[b];
    }
    return out;
  }
}
