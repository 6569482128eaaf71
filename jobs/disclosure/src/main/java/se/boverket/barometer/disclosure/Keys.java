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
  private static final List<String> PARTS = List.of("taljare", "namnare");
  private static final Set<String> SAID = Set.of("status", "anmarkning", "varde");
  private static final Set<String> NOT_CROSSING = Set.of("ar", "niva", "indelning");

  private Keys() {}

  /** The key of a row as text. */
  static String of(Columns table, int row) {
    List<String> known = KEYS.stream().filter(table::has).toList();
    List<String> columns = known.isEmpty() ? table.names() : known;
    return columns.stream().map(c -> table.value(row, c)).collect(Collectors.joining(" "));
  }

  /** The columns of counts that add up over the others; none where the table is no count table. */
  static List<String> counts(Columns table) {
    return COUNTS.stream()
        .filter(table::has)
        .findFirst()
        .map(List::of)
        .orElseGet(() -> PARTS.stream().filter(table::has).toList());
  }

  /** The columns of a count table that cross, in its order. */
  static List<String> crossing(Columns table) {
    return table.names().stream()
        .filter(c -> !COUNTS.contains(c) && !PARTS.contains(c))
        .filter(c -> !SAID.contains(c) && !NOT_CROSSING.contains(c))
        .toList();
  }
}
