package se.boverket.barometer.measures.numeric;

/** Sorting of units, in arrays of their own and without boxing. */
public final class Ranks {
  private static final int RUN = 16;

  private Ranks() {}

  /**
   * {@code T · ½ ΣΣ t t |p − p|} by one pass over the units in the order of their shares, instead
   * of over all pairs.
   *
   * @param deviations {@code t·T·(p − P)} by unit
   * @param units persons by unit, each above 0
   */
  public static double meanDifference(double[] deviations, double[] units) {
    double[] keys = new double[units.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = deviations[i] / units[i];
    }
    double total = Sum.of(units).value();
    Sum below = new Sum();
    Sum sum = new Sum();
    for (int i : ascending(keys)) {
      double before = below.value();
      below.add(units[i]);
      sum.add(deviations[i] * (before + below.value() - total));
    }
    return sum.value();
  }

  /** Positions of the keys from the least to the greatest; equal keys keep their order. */
  public static int[] ascending(double[] keys) {
    int[] order = new int[keys.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int from = 0; from < order.length; from += RUN) {
      insert(keys, order, from, Math.min(from + RUN, order.length));
    }
    int[] spare = new int[order.length];
    for (int width = RUN; width < order.length; width *= 2) {
      for (int from = 0; from < order.length; from += 2 * width) {
        int middle = Math.min(from + width, order.length);
        int to = Math.min(from + 2 * width, order.length);
        merge(keys, order, spare, new int[] {from, middle, to});
      }
      int[] swap = order;
      order = spare;
      spare = swap;
    }
    return order;
  }

  /** Short runs are sorted faster by insertion than by merging. */
  private static void insert(double[] keys, int[] order, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      int moved = order[i];
      int at = i;
      while (at > from && keys[order[at - 1]] > keys[moved]) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = moved;
    }
  }

  private static void merge(double[] keys, int[] source, int[] target, int[] bounds) {
    int left = bounds[0];
    int right = bounds[1];
    for (int at = bounds[0]; at < bounds[2]; at++) {
      boolean takeLeft =
          left < bounds[1] && (right >= bounds[2] || keys[source[left]] <= keys[source[right]]);
      target[at] = source[takeLeft ? left++ : right++];
    }
  }
}
