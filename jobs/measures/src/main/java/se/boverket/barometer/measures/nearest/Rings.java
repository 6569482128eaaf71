package se.boverket.barometer.measures.nearest;

import java.util.Arrays;

/**
 * The persons around one square by their exact distance, within a narrow band: those nearer than
 * the band as one sum, those in it by squared distance. One pass over the rows, used again for
 * square after square.
 */
final class Rings {
  /** The widest band, in squared distances. */
  static final int WIDEST = 4096;

  private final Grid grid;
  private final long[] inside;
  private final long[][] rings;
  private long below;
  private int width;

  Rings(Grid grid) {
    this.grid = grid;
    this.inside = new long[grid.groups() + 1];
    this.rings = new long[grid.groups() + 1][WIDEST];
  }

  /** Counts around a square: below the band, and at each squared distance in (below, most]. */
  void sweep(int square, long below, long most) {
    clear();
    this.below = below;
    this.width = (int) (most - below);
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
        for (int g = 0; g < inside.length; g++) {
          inside[g] += grid.persons(g, left, right);
        }
        spread(from, left, column, rise);
        spread(right, to, column, rise);
      }
    }
  }

  private void spread(int from, int to, int column, long rise) {
    for (int square = from; square < to; square++) {
      long run = grid.column(square) - column;
      int ring = (int) (rise + run * run - below - 1);
      for (int g = 0; g < rings.length; g++) {
        rings[g][ring] += grid.persons(g, square, square + 1);
      }
    }
  }

  /**
   * Takes the k nearest persons by group, of the farthest ring the share that is needed, and
   * returns their greatest squared distance.
   *
   * @param k at most the persons counted
   * @param taken receives the persons by group
   */
  long take(long k, double[] taken) {
    int all = taken.length;
    long before = inside[all];
    int ring = 0;
    while (before + rings[all][ring] < k) {
      before += rings[all][ring];
      ring++;
    }
    double part = (double) (k - before) / rings[all][ring];
    for (int g = 0; g < all; g++) {
      long whole = inside[g];
      for (int r = 0; r < ring; r++) {
        whole += rings[g][r];
      }
      taken[g] = whole + part * rings[g][ring];
    }
    return below + 1 + ring;
  }

  private void clear() {
    for (int g = 0; g < inside.length; g++) {
      inside[g] = 0;
      Arrays.fill(rings[g], 0, width, 0);
    }
  }

  /**
   * The largest whole number whose square is at most this; exact, as all squares are below 2^52.
   */
  private static int root(long square) {
    return (int) Math.sqrt((double) square);
  }
}
