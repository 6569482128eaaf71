package se.boverket.barometer.register.land;

import java.util.Arrays;

/**
 * The 100 m squares that lie within a municipality, band after band from south to north and from
 * west to east within a band, so that neighbours in the order are neighbours on the ground.
 */
final class Grid {
  private static final int SIDE = 100;

  private final Outline outline;
  private final int west;
  private final int columns;
  private int[] east = new int[1024];
  private int[] north = new int[1024];
  private int size;

  Grid(String kommun, int bands) {
    this.outline = Outline.of(kommun);
    int[] x = outline.range(0);
    int[] y = outline.range(1);
    this.west = Math.floorDiv(x[0], SIDE) * SIDE;
    this.columns = (x[1] - west) / SIDE + 1;
    int south = Math.floorDiv(y[0], SIDE) * SIDE;
    int rows = (y[1] - south) / SIDE + 1;
    for (int b = 0; b < bands; b++) {
      int from = (int) ((long) rows * b / bands);
      int to = (int) ((long) rows * (b + 1) / bands);
      band(south + from * SIDE, to - from);
    }
  }

  int size() {
    return size;
  }

  /** South-west corner. */
  int east(int square) {
    return east[square];
  }

  /** South-west corner. */
  int north(int square) {
    return north[square];
  }

  private void band(int south, int rows) {
    boolean[][] inside = new boolean[rows + 1][];
    for (int r = 0; r <= rows; r++) {
      inside[r] = corners(south + r * SIDE);
    }
    for (int c = 0; c < columns; c++) {
      for (int r = 0; r < rows; r++) {
        boolean lower = inside[r][c] && inside[r][c + 1];
        if (lower && inside[r + 1][c] && inside[r + 1][c + 1]) {
          add(west + c * SIDE, south + r * SIDE);
        }
      }
    }
  }

  /** Which corners on a line lie within the boundary. */
  private boolean[] corners(int y) {
    boolean[] inside = new boolean[columns + 1];
    double[] crossings = outline.crossings(y);
    for (int i = 0; i + 1 < crossings.length; i += 2) {
      int from = (int) Math.floor((crossings[i] - west) / SIDE) + 1;
      int to = (int) Math.ceil((crossings[i + 1] - west) / SIDE);
      if (from < to) {
        Arrays.fill(inside, Math.max(0, from), Math.min(inside.length, to), true);
      }
    }
    return inside;
  }

  private void add(int x, int y) {
    if (size == east.length) {
      east = Arrays.copyOf(east, size * 2);
      north = Arrays.copyOf(north, size * 2);
    }
    east[size] = x;
    north[size++] = y;
  }
}
