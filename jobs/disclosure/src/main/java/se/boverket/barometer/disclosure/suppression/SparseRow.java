package se.boverket.barometer.disclosure.suppression;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;

/** A row of the system: columns ascending, values modulo the prime, none of them zero. */
final class SparseRow {
  private final int[] columns;
  private final long[] values;

  SparseRow(int[] columns, long[] values) {
    this.columns = columns;
    this.values = values;
  }

  /** The sum of these columns, ascending. */
  static SparseRow sum(int[] columns) {
    long[] ones = new long[columns.length];
    Arrays.fill(ones, 1);
    return new SparseRow(columns, ones);
  }

  /** A row of these columns, ascending, with their values; none of them zero. */
  static SparseRow of(int[] columns, IntToLongFunction value) {
    return new SparseRow(columns, Arrays.stream(columns).mapToLong(value).toArray());
  }

  /** The same row with its columns moved to other places. */
  SparseRow renumbered(int[] place) {
    Map<Integer, Long> moved = new TreeMap<>();
    for (int i = 0; i < columns.length; i++) {
      moved.put(place[columns[i]], values[i]);
    }
    return of(moved.keySet().stream().mapToInt(c -> c).toArray(), moved::get);
  }

  int[] columns() {
    return columns;
  }

  long[] values() {
    return values;
  }

  boolean isZero() {
    return columns.length == 0;
  }

  int last() {
    return columns[columns.length - 1];
  }

  long at(int column) {
    int i = Arrays.binarySearch(columns, column);
    return i < 0 ? 0 : values[i];
  }

  /** The multiple whose last value is 1; zero stays zero. */
  SparseRow normalised() {
    if (isZero() || values[values.length - 1] == 1) {
      return this;
    }
    long factor = Field61.inverse(values[values.length - 1]);
    long[] scaled = Arrays.stream(values).map(v -> Field61.times(v, factor)).toArray();
    return new SparseRow(columns, scaled);
  }

  /** This row minus a multiple of another. */
  SparseRow minus(long factor, SparseRow other) {
    int[] merged = new int[columns.length + other.columns.length];
    long[] result = new long[merged.length];
    int n = 0;
    int i = 0;
    int j = 0;
    while (i < columns.length || j < other.columns.length) {
      int mine = i < columns.length ? columns[i] : Integer.MAX_VALUE;
      int theirs = j < other.columns.length ? other.columns[j] : Integer.MAX_VALUE;
      long value = mine <= theirs ? values[i++] : 0;
      if (theirs <= mine) {
        value = Field61.minus(value, Field61.times(factor, other.values[j++]));
      }
      merged[n] = Math.min(mine, theirs);
      result[n] = value;
      n += value == 0 ? 0 : 1;
    }
    return new SparseRow(Arrays.copyOf(merged, n), Arrays.copyOf(result, n));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SparseRow row
        && Arrays.equals(columns, row.columns)
        && Arrays.equals(values, row.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(columns) + Arrays.hashCode(values);
  }
}
