package se.boverket.barometer.microdata.indices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.spark.sql.Row;

/**
 * Exact medians at every level, from how many persons of the base areas have each value. What is
 * handed on is the mean of the central values, never one person's.
 *
 * @param sum of the central values
 * @param width how many they are
 */
record Medianer(long sum, int width) {

  /** The 7 (odd number) or 6 (even number) central values, all where there are fewer. */
  static Medianer central(List<Ordered.Part> parts) {
    Ordered values = new Ordered(parts);
    long n = values.size();
    int width = (int) Math.min(n, n % 2 == 1 ? 7 : 6);
    return new Medianer(LongStream.of(values.ranks((n - width) / 2, width)).sum(), width);
  }

  /** The values of base cells, by the cells of a grid that they are part of. */
  static final class Parts {
    private final Grid grid;
    private final Map<Integer, List<Ordered.Part>> cells = new HashMap<>();

    Parts(Grid grid) {
      this.grid = grid;
    }

    /** Adds a base cell, where it has values. */
    void add(Row base, int[] into) {
      int at = base.fieldIndex("varden");
      if (base.isNullAt(at) || base.getList(at).isEmpty()) {
        return;
      }
      long[] values = base.<Long>getList(at).stream().mapToLong(v -> v).toArray();
      int[] till = base.<Integer>getList(at + 1).stream().mapToInt(n -> n).toArray();
      Ordered.Part part = new Ordered.Part(values, till);
      for (int cell : into) {
        cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(part);
      }
    }

    /** Mean of the central values by cell, NaN where nobody has a value. */
    double[] means() {
      double[] means = new double[cells.isEmpty() ? 0 : grid.cells()];
      Arrays.fill(means, Double.NaN);
      cells.entrySet().parallelStream()
          .forEach(
              cell -> {
                Medianer central = central(cell.getValue());
                means[cell.getKey()] = (double) central.sum / central.width;
              });
      return means;
    }
  }
}
