package se.boverket.barometer.disclosure;

import java.util.List;
import java.util.stream.IntStream;
import se.boverket.barometer.tables.Stop;

/**
 * A published table, column by column.
 *
 * @param name of the table, for messages
 * @param names of the columns, lower case
 * @param columns as many, all of the same length
 */
public record Columns(String name, List<String> names, List<Coded> columns) {

  /** A table of texts column by column. */
  public static Columns of(PlainTable table) {
    List<CodedBuilder> builders =
        IntStream.range(0, table.columns().size()).mapToObj(c -> new CodedBuilder()).toList();
    for (List<String> row : table.rows()) {
      for (int c = 0; c < builders.size(); c++) {
        CodedBuilder builder = builders.get(c);
        builder.add(row.get(c) == null ? Coded.NONE : builder.code(row.get(c)));
      }
    }
    return new Columns(
        table.name(), table.columns(), builders.stream().map(CodedBuilder::done).toList());
  }

  /** Number of rows. */
  public int rows() {
    return columns.isEmpty() ? 0 : columns.get(0).codes().length;
  }

  boolean has(String... some) {
    return names.containsAll(List.of(some));
  }

  /**
   * A column.
   *
   * @throws Stop (usage) when there is none of that name
   */
  Coded column(String column) {
    int at = names.indexOf(column);
    if (at < 0) {
      throw Stop.usage("Table " + name + " has no column " + column + "; it has " + names + ".");
    }
    return columns.get(at);
  }

  /** A value, null where there is none or no such column. */
  String value(int row, String column) {
    int at = names.indexOf(column);
    return at < 0 ? null : columns.get(at).at(row);
  }
}
