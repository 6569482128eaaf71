package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table as tests draw and change it, row by row.
 *
 * @param name of the table
 * @param columns lower-case names
 * @param rows values by column; null where there is none
 */
record PlainTable(String name, List<String> columns, List<List<String>> rows) {

  static PlainTable of(Columns table) {
    List<List<String>> rows =
        IntStream.range(0, table.rows()).mapToObj(table::row).collect(Collectors.toList());
    return new PlainTable(table.name(), table.names(), rows);
  }

  /** The same as files give it. */
  Columns coded() {
    return Columns.of(name, columns, rows);
  }

  /** The same table with another column at the end. */
  PlainTable with(String column, List<String> values) {
    List<String> names = new ArrayList<>(columns);
    names.add(column);
    List<List<String>> wider = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<String> row = new ArrayList<>(rows.get(r));
      row.add(values.get(r));
      wider.add(row);
    }
    return new PlainTable(name, names, wider);
  }
}
