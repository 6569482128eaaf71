package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.List;
import se.boverket.barometer.tables.Stop;

/**
 * A table of texts, as read from a file.
 *
 * @param name of the table, for messages
 * @param columns lower-case names
 * @param rows values by column; null where there is none
 */
public record PlainTable(String name, List<String> columns, List<List<String>> rows) {

  boolean has(String... names) {
    return columns.containsAll(List.of(names));
  }

  /**
   * Position of a column.
   *
   * @throws Stop (usage) when there is none of that name
   */
  int at(String column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw Stop.usage("Table " + name + " has no column " + column + "; it has " + columns + ".");
    }
    return at;
  }

  /** A value of a row, null where there is none or no such column. */
  String value(List<String> row, String column) {
    int at = columns.indexOf(column);
    return at < 0 ? null : row.get(at);
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
