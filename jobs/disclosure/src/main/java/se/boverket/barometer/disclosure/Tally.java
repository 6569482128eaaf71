package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * The figures of {@link Loss} as Spark sums over pairs of published row and source.
 *
 * @param roles of the protected columns
 */
record Tally(List<Role> roles) {
  /** Name of the struct that holds the source row. */
  static final String SOURCE = "_kalla";

  private static final int FIGURES = 7;

  List<Column> columns() {
    List<String> sums = new ArrayList<>();
    for (Role role : roles) {
      if (role.is("count")) {
        sums.addAll(count(role.column(), exact(role)));
      } else if (!role.is("key", "derived", "status", "note", "open")) {
        sums.addAll(value(role.column(), there(role)));
      }
    }
    return sums.stream()
        .map(s -> functions.coalesce(functions.expr(s), functions.lit(0L)))
        .toList();
  }

  Loss read(Row row, int from) {
    long[] f = new long[FIGURES];
    for (int c = 0; c < columns().size(); c++) {
      int k = c % FIGURES;
      long value = row.getLong(from + c);
      f[k] = k == 3 ? Math.max(f[k], value) : f[k] + value;
    }
    return new Loss(f[0], f[1], f[2], 0, f[3], f[4], f[5], f[6]);
  }

  private static String there(Role role) {
    return role.is("indicator", "delivered")
        ? "_kalla.status NOT IN ('O', 'M')"
        : SOURCE + "." + role.column() + " IS NOT NULL";
  }

  private static String exact(Role role) {
    String exact = SOURCE + "." + role.column();
    return role.ofSource()
        ? "CASE WHEN status <> 'O' OR %1$s > 0 THEN %1$s END".formatted(exact)
        : exact;
  }

  private static List<String> count(String shown, String exact) {
    String change = "abs(" + shown + " - " + exact + ")";
    return List.of(
        "count(" + exact + ")",
        "count_if(" + shown + " <> " + exact + ")",
        "count_if(" + shown + " IS NULL AND " + exact + " IS NOT NULL)",
        "max(" + change + ")",
        "sum(" + change + ")",
        "sum(" + exact + ")",
        "sum(CASE WHEN " + shown + " IS NULL THEN " + exact + " END)");
  }

  private static List<String> value(String shown, String there) {
    List<String> all = new ArrayList<>();
    all.add("count_if(" + there + ")");
    all.add("0L");
    all.add("count_if(" + there + " AND " + shown + " IS NULL)");
    IntStream.range(all.size(), FIGURES).forEach(k -> all.add("0L"));
    return all.stream().map(s -> s.equals("0L") ? "sum(0L)" : s).toList();
  }
}
