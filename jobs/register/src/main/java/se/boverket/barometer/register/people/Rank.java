package se.boverket.barometer.register.people;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Ordering by a score; ties by index, so that the order never depends on the sort. */
final class Rank {
  private static final double SCALE = 1e6;
  private static final int INDEX_BITS = 24;
  private static final long INDEX = (1L << INDEX_BITS) - 1;

  private Rank() {}

  /** The indices, lowest score first. Scores within ±100 000, to six decimals. */
  static int[] ascending(int[] indices, IntToDoubleFunction score) {
    long[] keys = new long[indices.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = Math.round(score.applyAsDouble(indices[i]) * SCALE) << INDEX_BITS | indices[i];
    }
    Arrays.sort(keys);
    int[] order = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      order[i] = (int) (keys[i] & INDEX);
    }
    return order;
  }

  /** The indices 0 … n−1, lowest score first. */
  static int[] ascending(int n, IntToDoubleFunction score) {
    int[] all = new int[n];
    Arrays.setAll(all, i -> i);
    return ascending(all, score);
  }
}
