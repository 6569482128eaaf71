package se.boverket.barometer.microdata.aggregated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongBinaryOperator;

/** Which squares of a grid have their centre inside rings of points. */
final class Raster {
  private Raster() {}

  /**
   * By rows of squares: a row's centres lie inside between the first and the second crossing of its
   * middle line with the rings, the third and the fourth, and so on (even-odd), so that holes and
   * several parts need nothing of their own. A centre on a border that two areas share lies in
   * exactly one of them.
   *
   * @param rings closed, as [point][east, north]
   * @param side of a square
   * @param number of the square at (north, east) of its south-western corner
   */
  static List<Long> squares(List<double[][]> rings, long side, LongBinaryOperator number) {
    double south = rings.stream().flatMap(Arrays::stream).mapToDouble(p -> p[1]).min().orElse(0);
    double north = rings.stream().flatMap(Arrays::stream).mapToDouble(p -> p[1]).max().orElse(0);
    List<Long> inside = new ArrayList<>();
    for (long row = (long) (south / side); row * side <= north; row++) {
      double[] crossed = crossings(rings, row * side + side / 2.0);
      for (int i = 0; i + 1 < crossed.length; i += 2) {
        long first = (long) Math.ceil((crossed[i] - side / 2.0) / side);
        for (long column = first; column * side + side / 2.0 < crossed[i + 1]; column++) {
          inside.add(number.applyAsLong(row * side, column * side));
        }
      }
    }
    return inside;
  }

  /** Where a line of constant north crosses the rings, ascending. */
  private static double[] crossings(List<double[][]> rings, double y) {
    List<Double> at = new ArrayList<>();
    for (double[][] ring : rings) {
      for (int i = 0; i < ring.length; i++) {
        double[] a = ring[i];
        double[] b = ring[(i + 1) % ring.length];
        if (a[1] <= y != b[1] <= y) {
          double[] low = a[1] <= b[1] ? a : b;
          double[] high = a[1] <= b[1] ? b : a;
          at.add(low[0] + (y - low[1]) / (high[1] - low[1]) * (high[0] - low[0]));
        }
      }
    }
    return at.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }
}
