package se.boverket.barometer.measures.nearest;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A tour of places along Hilbert's curve (1891): any stretch of it stays in a small region. */
final class Hilbert {
  private static final int BITS = 16;

  private Hilbert() {}

  /** The positions of the places in the order of the tour. */
  static int[] tour(int[] x, int[] y) {
    int west = Arrays.stream(x).min().orElse(0);
    int south = Arrays.stream(y).min().orElse(0);
    long extent =
        IntStream.range(0, x.length)
            .mapToLong(i -> Math.max((long) x[i] - west, (long) y[i] - south))
            .max()
            .orElse(0);
    int coarser = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(extent) - BITS);
    return IntStream.range(0, x.length)
        .mapToLong(
            i ->
                (position((x[i] - west) >> coarser, (y[i] - south) >> coarser)
                        << (Long.SIZE / 2 - 1))
                    | i)
        .sorted()
        .mapToInt(packed -> (int) packed & Integer.MAX_VALUE)
        .toArray();
  }

  /** How far along the curve a place of 2^16 times 2^16 lies. */
  private static long position(int placeX, int placeY) {
    int x = placeX;
    int y = placeY;
    long position = 0;
    for (int side = 1 << (BITS - 1); side > 0; side >>= 1) {
      boolean right = (x & side) != 0;
      boolean upper = (y & side) != 0;
      int quarter = right ? (upper ? 2 : 3) : (upper ? 1 : 0);
      position = position << 2 | quarter;
      x &= side - 1;
      y &= side - 1;
      if (!upper) {
        int turned = right ? side - 1 - y : y;
        y = right ? side - 1 - x : x;
        x = turned;
      }
    }
    return position;
  }
}
