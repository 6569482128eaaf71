package se.boverket.barometer.microdata.indices;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Exact medians at every level, from the sorted values of the base areas. What is handed on is the
 * mean of the central values, never one person's.
 *
 * @param sum of the central values
 * @param width how many they are
 */
record Medianer(long sum, int width) {

  /**
   * The sums {@code centrala} and {@code vidd} of every cell that anybody has a value in.
   *
   * @param varden a year of aggregated.varden
   */
  static Sums of(Grid grid, Dataset<Row> varden) {
    Map<Integer, List<long[]>> cells = new TreeMap<>();
    int at = varden.schema().fieldIndex("varden");
    grid.each(
        varden,
        (row, part) -> {
          long[] values = row.<Long>getList(at).stream().mapToLong(v -> v).toArray();
          for (int cell : part) {
            cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(values);
          }
        });
    return filled(grid, cells);
  }

  private static Sums filled(Grid grid, Map<Integer, List<long[]>> cells) {
    long[] sums = Sums.none(grid);
    long[] widths = Sums.none(grid);
    cells.entrySet().parallelStream()
        .forEach(
            cell -> {
              Medianer central = central(cell.getValue());
              sums[cell.getKey()] = central.sum;
              widths[cell.getKey()] = central.width;
            });
    return new Sums(new TreeMap<>(Map.of("centrala", sums, "vidd", widths)));
  }

  /** The 7 (odd number) or 6 (even number) central values, all where there are fewer. */
  static Medianer central(List<long[]> parts) {
    Ordered values = new Ordered(parts);
    long n = values.size();
    int width = (int) Math.min(n, n % 2 == 1 ? 7 : 6);
    return new Medianer(LongStream.of(values.ranks((n - width) / 2, width)).sum(), width);
  }
}
