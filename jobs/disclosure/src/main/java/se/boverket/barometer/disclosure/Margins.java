package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.boverket.barometer.disclosure.system.Cell;
import se.boverket.barometer.disclosure.system.Dimension;
import se.boverket.barometer.disclosure.system.LinkedTable;
import se.boverket.barometer.tables.Stop;

/**
 * Builds the margins of a count table that has none: T in every column of several codes; of areas
 * their municipality, county and country (00); and what a hierarchy file says.
 *
 * @param shape the columns that cross, and the counts
 * @param hierarchy which codes are parts of which
 */
record Margins(CountSystem.Shape shape, Hierarchy hierarchy) {
  private static final String AREAS = "omrade";

  /**
   * The table with its margins: key and counts only.
   *
   * @param rows of one year
   * @param key the columns of the key
   * @throws Stop (usage) when the table has margins already, or columns that say of which level or
   *     division an area is
   */
  List<List<String>> of(Columns table, List<Integer> rows, List<String> key) {
    List<Cell> cells = CountSystem.cells(table, rows, shape);
    List<Dimension> dimensions =
        IntStream.range(0, shape.crossing().size()).mapToObj(d -> dimension(cells, d)).toList();
    LinkedTable linked = LinkedTable.withMargins(dimensions, cells);
    List<List<String>> all = new ArrayList<>();
    for (int c = 0; c < linked.counts().length; c++) {
      List<String> codes = linked.layout().keys().get(c);
      List<String> row = new ArrayList<>();
      key.forEach(k -> row.add(value(table, rows.get(0), k, codes)));
      row.add(Long.toString(linked.counts()[c]));
      all.add(row);
    }
    return all;
  }

  private Dimension dimension(List<Cell> cells, int at) {
    String column = shape.crossing().get(at);
    Set<String> given =
        cells.stream().map(c -> c.codes().get(at)).collect(Collectors.toCollection(TreeSet::new));
    Set<String> codes = new TreeSet<>(given);
    given.forEach(c -> codes.addAll(hierarchy.above(c)));
    Optional.of(column.equals(AREAS) ? "00" : "T")
        .filter(t -> given.size() > 1)
        .ifPresent(codes::add);
    Dimension dimension = hierarchy.dimension(column, codes);
    if (dimension.sums().stream().anyMatch(given::contains)) {
      throw Stop.usage(
          "Column "
              + column
              + " has margins already; leave marginaler = byggs out of the contract.");
    }
    return dimension;
  }

  private String value(Columns table, int row, String column, List<String> codes) {
    int crossing = shape.crossing().indexOf(column);
    if (crossing < 0 && !column.equals("ar")) {
      throw Stop.usage(
          "Margins are built for tables whose key is ar and columns that cross; "
              + column
              + " is neither. Bring the margins, or leave the column out of the key.");
    }
    return crossing < 0 ? table.column(column).at(row) : codes.get(crossing);
  }
}
