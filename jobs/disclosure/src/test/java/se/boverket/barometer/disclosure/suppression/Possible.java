package se.boverket.barometer.disclosure.suppression;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Least and largest count of each hidden cell over all tables with the same rows and columns. */
final class Possible {
  private final long[][] counts;
  private final List<List<String>> hidden;
  private final Map<List<String>, long[]> ranges = new HashMap<>();

  private Possible(long[][] counts, List<List<String>> hidden) {
    this.counts = Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
    this.hidden = hidden;
  }

  static Map<List<String>, long[]> of(long[][] counts, List<List<String>> hidden) {
    Possible possible = new Possible(counts, hidden);
    possible.tryAll(0, sums(counts, 0), sums(counts, 1));
    return possible.ranges;
  }

  private static long[] sums(long[][] counts, int dimension) {
    long[] sums = new long[counts.length];
    for (int r = 0; r < counts.length; r++) {
      for (int c = 0; c < counts.length; c++) {
        sums[dimension == 0 ? r : c] += counts[r][c];
      }
    }
    return sums;
  }

  private void tryAll(int next, long[] rows, long[] columns) {
    if (next == hidden.size()) {
      if (Arrays.equals(sums(counts, 0), rows) && Arrays.equals(sums(counts, 1), columns)) {
        note();
      }
      return;
    }
    int row = place(next, 0);
    int column = place(next, 1);
    long before = counts[row][column];
    for (long value = 1; value <= Math.min(rows[row], columns[column]); value++) {
      counts[row][column] = value;
      tryAll(next + 1, rows, columns);
    }
    counts[row][column] = before;
  }

  private int place(int cell, int dimension) {
    return hidden.get(cell).get(dimension).charAt(1) - '0';
  }

  private void note() {
    for (int h = 0; h < hidden.size(); h++) {
      long value = counts[place(h, 0)][place(h, 1)];
      long[] range =
          ranges.computeIfAbsent(hidden.get(h), k -> new long[] {Long.MAX_VALUE, Long.MIN_VALUE});
      range[0] = Math.min(range[0], value);
      range[1] = Math.max(range[1], value);
    }
  }
}
