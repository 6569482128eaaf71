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

  /** Squared distance that the search outwards begins with. */
  private static final long FIRST = 63;

  private final Grid grid;
  private final long k;
  private final int[] squares;
  private final Surroundings result;

  private Nearest(Grid grid, long k, int[] squares) {
    this.grid = grid;
    this.k = Math.min(k, grid.everybody());
    this.squares = squares;
    double[][] shares = new double[grid.groups()][squares.length];
    this.result = new Surroundings(k, shares, new double[squares.length], this.k == k);
  }

  /**
   * The surroundings of every square of the map; on all cores, with the same figures on any number
   * of them.
   *
   * @param k number of persons, 1 or more
   */
  public static Surroundings of(Grid grid, long k) {
    return of(grid, k, IntStream.range(0, grid.squares()).toArray());
  }

  /**
   * The surroundings of some squares of the map, in their order.
   *
   * @param squares their numbers, ascending for speed
   */
  static Surroundings of(Grid grid, long k, int[] squares) {
    if (k < 1) {
      throw new IllegalArgumentException("k is %d: ask for one person or more.".formatted(k));
    }
    Nearest nearest = new Nearest(grid, k, squares);
    if (grid.everybody() > 0) {
      IntStream.range(0, (squares.length + CHUNK - 1) / CHUNK).parallel().forEach(nearest::fill);
    }
    return nearest.result;
  }

  private void fill(int chunk) {
    Rings rings = new Rings(grid);
    double[] taken = new double[grid.groups()];
    int first = chunk * CHUNK;
    long squared = -1;
    for (int i = first; i < Math.min(squares.length, first + CHUNK); i++) {
      long[] band = squared < 0 ? grown(squares[i]) : bounded(i, squared);
      narrow(band, squares[i]);
      rings.sweep(squares[i], band[0], band[1]);
      squared = rings.take(squares[i], k, taken);
      for (int g = 0; g < taken.length; g++) {
        result.shares()[g][i] = taken[g] / k;
      }
      result.radius()[i] = METRES * Math.sqrt((double) squared);
    }
  }

  /** Narrows a band of squared distances (below, enough] that holds the answer. */
  private void narrow(long[] band, int square) {
    while (band[1] - band[0] > Rings.WIDEST) {
      long middle = (band[0] + band[1]) >>> 1;
      band[grid.everybodyWithin(square, middle) < k ? 0 : 1] = middle;
    }
  }

  /** A band by the radius of the square before. */
  private long[] bounded(int i, long before) {
    int square = squares[i];
    int last = squares[i - 1];
    double radius = Math.sqrt((double) before);
    double step =
        Math.hypot(grid.row(square) - grid.row(last), grid.column(square) - grid.column(last));
    if (step > radius) {
      return grown(square);
    }
    double least = radius - step;
    double most = radius + step;
    return new long[] {(long) (least * least) - 2, (long) (most * most) + 2};
  }

  private long[] grown(int square) {
    long below = -1;
    long enough = FIRST;
    while (grid.everybodyWithin(square, enough) < k) {
      below = enough;
      enough *= 2;
    }
    return new long[] {below, enough};
  }
}
