package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.boverket.barometer.disclosure.system.Blocks;
import se.boverket.barometer.disclosure.system.Cell;
import se.boverket.barometer.disclosure.system.Dimension;
import se.boverket.barometer.disclosure.system.LinkedTable;
import se.boverket.barometer.tables.Stop;

/**
 * One year of a count table from a file as a system of sums. A cell that stands twice (a
 * municipality's persons without an area, as RegSO and as DeSO) is one cell.
 *
 * @param keys codes of each row
 * @param linked the cells with what they add up
 */
record CountSystem(List<List<String>> keys, LinkedTable linked) {
  private static final Pattern SMALL_AREA = Pattern.compile("\\d{4}([ABC]\\d{4}|R\\d{3}|X)");
  private static final Pattern MUNICIPALITY = Pattern.compile("\\d{4}");

  /**
   * What a count table looks like.
   *
   * @param crossing the columns whose codes make a cell
   * @param count the column of counts
   */
  record Shape(List<String> crossing, String count) {}

  /**
   * The system of some rows of a table.
   *
   * @throws Stop (refused) when a count is none, negative or no whole number, a cell has two counts
   *     or a margin is not the sum of its parts
   */
  static CountSystem of(Columns table, List<Integer> rows, Shape shape, Hierarchy hierarchy) {
    List<Cell> cells = cells(table, rows, shape);
    List<List<String>> keys = cells.stream().map(Cell::codes).toList();
    List<Dimension> dimensions = new ArrayList<>();
    for (int d = 0; d < shape.crossing.size(); d++) {
      dimensions.add(hierarchy.dimension(shape.crossing.get(d), codes(keys, d)));
    }
    return new CountSystem(keys, LinkedTable.ofFile(dimensions, new LinkedHashSet<>(cells)));
  }

  /**
   * One block a municipality where every innermost area lies in exactly one; else the table is one
   * block.
   */
  Blocks blocks() {
    List<Dimension> dimensions = linked.layout().dimensions();
    for (int d = 0; d < dimensions.size(); d++) {
      Dimension areas = dimensions.get(d);
      Set<String> innermost = codes(linked.layout().inner(), d);
      boolean small = innermost.stream().anyMatch(c -> SMALL_AREA.matcher(c).matches());
      if (small && innermost.stream().allMatch(c -> municipalities(areas, c).size() == 1)) {
        Set<String> blocks =
            innermost.stream()
                .flatMap(c -> municipalities(areas, c).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return Blocks.by(linked.layout(), areas.name(), blocks);
      }
    }
    return Blocks.whole(linked.layout());
  }

  /**
   * What becomes of each row, in their order.
   *
   * @param ofCell what becomes of a cell of the layout
   */
  <T> List<T> byRow(IntFunction<T> ofCell) {
    Map<List<String>, T> byKey = new HashMap<>();
    List<List<String>> cells = linked.layout().keys();
    for (int c = 0; c < cells.size(); c++) {
      byKey.put(cells.get(c), ofCell.apply(c));
    }
    return keys.stream().map(byKey::get).toList();
  }

  private static Set<String> municipalities(Dimension areas, String code) {
    return areas.above(code).stream()
        .filter(c -> MUNICIPALITY.matcher(c).matches())
        .collect(Collectors.toSet());
  }

  private static Set<String> codes(Collection<List<String>> keys, int dimension) {
    return keys.stream().map(k -> k.get(dimension)).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The cells of some rows; every one has a count. */
  static List<Cell> cells(Columns table, List<Integer> rows, Shape shape) {
    long[] counts = complete(table, shape.count);
    List<Coded> crossing = shape.crossing.stream().map(table::column).toList();
    return rows.stream()
        .map(r -> new Cell(crossing.stream().map(c -> "" + c.at(r)).toList(), counts[r]))
        .toList();
  }

  /**
   * A column of counts in which none is missing.
   *
   * @throws Stop (refused) naming the rows that have none
   */
  static long[] complete(Columns table, String column) {
    long[] counts = table.counts(column);
    table.refuse(
        column,
        row -> counts[row] < 0,
        "nothing there: give a number for every cell, zero where nobody is");
    return counts;
  }
}
