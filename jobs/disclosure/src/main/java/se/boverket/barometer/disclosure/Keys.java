package se.boverket.barometer.disclosure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which columns of a published table say what a row is about. */
final class Keys {
  private static final List<String> KEYS =
      List.of(
          "ar", "niva", "omrade", "indelning", "indikator", "enhet", "kon", "alder", "bakgrund");
  private static final List<String> COUNTS = List.of("antal", "n", "count");
  private static final Set<String> SAID = Set.of("status", "anmarkning");

  private Keys() {}

  /** The key of a row as text. */
  static String of(PlainTable table, List<String> row) {
    List<String> known = KEYS.stream().filter(table::has).toList();
    List<String> columns = known.isEmpty() ? crossing(table) : known;
    return columns.stream().map(c -> table.value(row, c)).collect(Collectors.joining(" "));
  }

  /** The column of counts of a count table; null where the table is none. */
  static String counts(PlainTable table) {
    return COUNTS.stream().filter(table::has).findFirst().orElse(null);
  }

  /** All columns of a count table but the count and what is said about it. */
  static List<String> crossing(PlainTable table) {
    return table.columns().stream().filter(c -> !COUNTS.contains(c) && !SAID.contains(c)).toList();
  }
}
