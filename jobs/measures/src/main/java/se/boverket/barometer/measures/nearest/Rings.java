package se.boverket.barometer.measures.nearest;

import java.util.Arrays;

/**
 * The persons around one square by their exact distance, within a narrow band: those nearer than
 * the band as one sum, those in it by squared distance. One pass over the rows, used again for
 * square after square; groups are counted only when the distance is known.
 */
final class Rings {
  /** The widest band, in squared distances. */
  static final int WIDEST = 4096;

  private final Grid grid;
  private final long[] rings = new long[WIDEST];
  private final long[] within;
  private final long[] inside;
  private long nearer;
  private long below;

  Rings(Grid grid) {
    this.grid = grid;
    this.inside = new long[grid.groups()];
    this.within = new long[grid.groups()];
  }

  /** Counts everybody around a square: below the band, and at each distance in (below, most]. */
  void sweep(int square, long below, long most) {
    this.below = below;
    this.nearer = 0;
    Arrays.fill(rings, 0, (int) (most - below), 0);
    int radius = root(most);
    int row = grid.row(square);
    int column = grid.column(square);
    int last = Math.min(grid.rows() - 1, row + radius);
    for (int y = Math.max(0, row - radius); y <= last; y++) {
      long rise = (long) (y - row) * (y - row);
      int outer = root(most - rise);
      int from = grid.rank(y, column - outer);
      int to = grid.rank(y, column + outer + 1);
      if (rise > below) {
        spread(from, to, column, rise);
      } else {
        int inner = root(below - rise);
        int left = grid.rank(y, column - inner);
        int right = grid.rank(y, column + inner + 1);
        nearer += grid.persons(grid.groups(), left, right);
        spread(from, left, column, rise);
        spread(right, to, column, rise);
      }
    }
  }

  private void spread(int from, int to, int column, long rise) {
    for (int square = from; square < to; square++) {
      long run = grid.column(square) - column;
      rings[(int) (rise + run * run - below - 1)] +=
          grid.persons(grid.groups(), square, square + 1);
    }
  }

  /**
   * Takes the k nearest persons by group, of the farthest ring the share that is needed, and
   * returns their greatest squared distance.
   *
   * @param square the one that was swept
   * @param k at most the persons counted
   * @param taken receives the persons by group
   */
  long take(int square, long k, double[] taken) {
    long before = nearer;
    int ring = 0;
    while (before + rings[ring] < k) {
      before += rings[ring];
      ring++;
    }
    long squared = below + 1 + ring;
    double part = (double) (k - before) / rings[ring];
    Arrays.fill(inside, 0);
    Arrays.fill(within, 0);
    grid.addWithin(square, squared - 1, inside);
    grid.addWithin(square, squared, within);
    for (int g = 0; g < taken.length; g++) {
      taken[g] = inside[g] + part * (within[g] - inside[g]);
    }
    return squared;
  }

  /**
   * The largest whole number whose square is at most this; exact, as all squares are below 2^52.
   */
  private static int root(long square) {
    return (int) Math.sqrt((double) square);
  }
}
