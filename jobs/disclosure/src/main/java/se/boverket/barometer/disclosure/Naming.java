package se.boverket.barometer.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.file.Nearest;

/**
 * How another producer names what the attacker's program knows by our names.
 *
 * @param columns our name of a column to theirs, whatever the case
 * @param totals codes that stand for all of a column, as T does
 * @param hidden texts that stand for a value that is not shown, besides nothing and dots
 */
public record Naming(Map<String, String> columns, Set<String> totals, Set<String> hidden) {
  private static final String TOTAL = "T";

  /**
   * The table under our names.
   *
   * @throws Stop (usage) naming every column that it does not have
   */
  public Columns house(Columns table) {
    if (columns.isEmpty() && totals.isEmpty() && hidden.isEmpty()) {
      return table;
    }
    List<String> missing =
        columns.values().stream()
            .filter(c -> !table.names().contains(lower(c)))
            .map(c -> c + " (did you mean " + Nearest.to(c, table.names()) + "?)")
            .sorted()
            .toList();
    if (!missing.isEmpty()) {
      throw Stop.usage(
          "Table " + table.name() + " has no column " + String.join(", no ", missing) + ".");
    }
    List<String> names = table.names().stream().map(this::name).toList();
    for (String name : names) {
      if (Collections.frequency(names, name) > 1) {
        throw Stop.usage("Table " + table.name() + " would have two columns " + name + ".");
      }
    }
    return new Columns(table.name(), names, table.columns().stream().map(this::codes).toList());
  }

  private String name(String theirs) {
    return columns.entrySet().stream()
        .filter(e -> lower(e.getValue()).equals(theirs))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(theirs);
  }

  private Coded codes(Coded column) {
    return Coded.of(
        () ->
            IntStream.range(0, column.codes().length)
                .mapToObj(column::at)
                .map(v -> v == null || hidden.contains(v) ? null : totals.contains(v) ? TOTAL : v)
                .iterator());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
