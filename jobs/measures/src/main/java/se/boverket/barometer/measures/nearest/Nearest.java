package se.boverket.barometer.measures.nearest;

import java.util.stream.IntStream;

/**
 * Neighbourhoods of the k nearest persons (Östh, Clark & Malmberg 2015), exact: whole squares in
 * the order of their distance, the own square first, squares of the same distance together, the
 * last ones by the share that is still needed. A square's radius bounds the next one's, since it
 * can grow and shrink by no more than the distance between the two.
 */
public final class Nearest {
  private static final double METRES = 100;
  private static final int CHUNK = 256;

  private final Grid grid;
  private final long k;
  private final Surroundings result;

  private Nearest(Grid grid, long k) {
    this.grid = grid;
    this.k = Math.min(k, grid.everybody());
    double[][] shares = new double[grid.groups()][grid.squares()];
    this.result = new Surroundings(k, shares, new double[grid.squares()], this.k == k);
  }

  /**
   * The surroundings of every square of the map; on all cores, with the same figures on any number
   * of them.
   *
   * @param k number of persons, 1 or more
   */
  public static Surroundings of(Grid grid, long k) {
    if (k < 1) {
      throw new IllegalArgumentException("k is %d: ask for one person or more.".formatted(k));
    }
    Nearest nearest = new Nearest(grid, k);
    if (grid.everybody() > 0) {
      IntStream.range(0, (grid.squares() + CHUNK - 1) / CHUNK).parallel().forEach(nearest::fill);
    }
    return nearest.result;
  }

  private void fill(int chunk) {
    Rings rings = new Rings(grid);
    double[] taken = new double[grid.groups()];
    int first = chunk * CHUNK;
    long squared = -1;
    for (int square = first; square < Math.min(grid.squares(), first + CHUNK); square++) {
      long[] band = band(square, squared);
      rings.sweep(square, band[0], band[1]);
      squared = rings.take(k, taken);
      for (int g = 0; g < taken.length; g++) {
        result.shares()[g][square] = taken[g] / k;
      }
      result.radius()[square] = METRES * Math.sqrt((double) squared);
    }
  }

  /** A band of squared distances (below, enough] that holds the answer. */
  private long[] band(int square, long before) {
    long[] band = before < 0 ? grown(square) : bounded(square, before);
    while (band[1] - band[0] > Rings.WIDEST) {
      long middle = (band[0] + band[1]) >>> 1;
      band[grid.everybodyWithin(square, middle) < k ? 0 : 1] = middle;
    }
    return band;
  }

  private long[] bounded(int square, long before) {
    double radius = Math.sqrt((double) before);
    double step =
        Math.hypot(
            grid.row(square) - grid.row(square - 1), grid.column(square) - grid.column(square - 1));
    if (step > radius) {
      return grown(square);
    }
    double least = radius - step;
    double most = radius + step;
    return new long[] {(long) (least * least) - 2, (long) (most * most) + 2};
  }

  private long[] grown(int square) {
    long below = -1;
    long enough = Rings.WIDEST - 1;
    while (grid.everybodyWithin(square, enough) < k) {
      below = enough;
      enough *= 2;
    }
    return new long[] {below, enough};
  }
}
