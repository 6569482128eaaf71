package se.boverket.barometer.disclosure.system;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.boverket.barometer.tables.Stop;

/**
 * A table with its true counts, in the layout's order. Confidential.
 *
 * @param layout which cells there are
 * @param inner count of each inner cell, 0 or more
 * @param counts count of each cell, the sum of its inner cells
 */
public record LinkedTable(Layout layout, long[] inner, long[] counts) {
  private static final int TOLD = 5;

  /** A table with every margin, built from its inner cells; a cell that is not given is none. */
  public static LinkedTable withMargins(List<Dimension> dimensions, Collection<Cell> inner) {
    return of(Layout.withMargins(dimensions, codes(inner)), inner);
  }

  /**
   * A table from a file that brings its margins.
   *
   * @throws Stop (refused) when a margin is not the sum of its inner cells
   */
  public static LinkedTable ofFile(List<Dimension> dimensions, Collection<Cell> cells) {
    LinkedTable table = of(Layout.ofFile(dimensions, codes(cells)), cells);
    Map<List<String>, Long> given = byKey(cells);
    List<List<String>> broken =
        IntStream.range(0, table.counts.length)
            .filter(c -> given.get(table.layout.keys().get(c)) != table.counts[c])
            .mapToObj(c -> table.layout.keys().get(c))
            .toList();
    if (!broken.isEmpty()) {
      throw Stop.refused(
          broken.size()
              + " cells are not the sums of their inner cells, first "
              + broken.stream().limit(TOLD).map(List::toString).collect(Collectors.joining(" "))
              + ": every margin must be. Correct them or leave margins out; two divisions of the "
              + "same areas go into two tables, and a hierarchy file says which codes are parts "
              + "of which.");
    }
    return table;
  }

  /**
   * Counts for a layout; cells that are no inner cell of it are left aside.
   *
   * @throws Stop (refused) when a cell comes twice, is negative or an inner cell is missing
   */
  public static LinkedTable of(Layout layout, Collection<Cell> cells) {
    Map<List<String>, Long> given = byKey(cells);
    long[] inner = layout.inner().stream().mapToLong(key -> given(given, key)).toArray();
    long[] counts =
        Arrays.stream(layout.members())
            .mapToLong(m -> Arrays.stream(m).mapToLong(i -> inner[i]).sum())
            .toArray();
    return new LinkedTable(layout, inner, counts);
  }

  private static long given(Map<List<String>, Long> given, List<String> key) {
    Long count = given.get(key);
    if (count == null) {
      throw Stop.refused("Inner cell " + key + " has no count; give one, zero where nobody is.");
    }
    return count;
  }

  private static List<List<String>> codes(Collection<Cell> cells) {
    return cells.stream().map(Cell::codes).toList();
  }

  private static Map<List<String>, Long> byKey(Collection<Cell> cells) {
    Map<List<String>, Long> byKey = new HashMap<>(cells.size() * 2);
    for (Cell cell : cells) {
      if (cell.count() < 0) {
        throw Stop.refused("Cell " + cell.codes() + " is negative; counts are 0 or more.");
      }
      if (byKey.put(cell.codes(), cell.count()) != null) {
        throw Stop.refused("Cell " + cell.codes() + " comes twice; give each cell once.");
      }
    }
    return byKey;
  }
}
