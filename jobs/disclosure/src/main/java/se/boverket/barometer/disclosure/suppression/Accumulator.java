package se.boverket.barometer.disclosure.suppression;

import java.util.Arrays;

/** Room for adding up rows, used again and again. */
final class Accumulator {
  private final long[] sums;
  private final boolean[] seen;
  private final int[] touched;
  private int count;

  Accumulator(int columns) {
    sums = new long[columns];
    seen = new boolean[columns];
    touched = new int[columns];
  }

  void subtract(long factor, SparseRow row) {
    for (int i = 0; i < row.columns().length; i++) {
      subtract(row.columns()[i], Field61.times(factor, row.values()[i]));
    }
  }

  private void subtract(int column, long value) {
    if (!seen[column]) {
      seen[column] = true;
      touched[count++] = column;
    }
    sums[column] = Field61.minus(sums[column], value);
  }

  /** The sum so far; the room is empty again. */
  SparseRow take() {
    Arrays.sort(touched, 0, count);
    int[] columns = new int[count];
    long[] values = new long[count];
    int n = 0;
    for (int i = 0; i < count; i++) {
      int column = touched[i];
      columns[n] = column;
      values[n] = sums[column];
      n += sums[column] == 0 ? 0 : 1;
      sums[column] = 0;
      seen[column] = false;
    }
    count = 0;
    return new SparseRow(Arrays.copyOf(columns, n), Arrays.copyOf(values, n));
  }
}
