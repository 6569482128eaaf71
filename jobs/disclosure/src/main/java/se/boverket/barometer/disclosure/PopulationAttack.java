package se.boverket.barometer.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The inhabitants of an area in every table that tells them: the same persons, so the same value,
 * else each table is one more draw of the noise.
 *
 * @param tables of one release
 */
record PopulationAttack(List<Columns> tables) {
  private static final List<String> AREA = List.of("ar", "niva", "omrade", "indelning");
  private static final String TOTAL = "T";

  void on(Trial trial) {
    Map<List<String>, String> known = new HashMap<>();
    for (Columns table : tables) {
      if (table.names().containsAll(AREA) && table.has("antal")) {
        IntStream.of(totals(table))
            .forEach(r -> known.put(area(table, r), "" + table.value(r, "antal")));
      }
    }
    tables.stream()
        .filter(t -> t.names().containsAll(AREA) && t.has("folkmangd"))
        .forEach(t -> compare(t, known, trial));
  }

  /** Rows that are whole areas: T in every other column. */
  static int[] totals(Columns table) {
    IntStream rows = IntStream.range(0, table.rows());
    for (String name : Keys.crossing(table)) {
      Coded column = table.column(name);
      boolean[] total = column.where(TOTAL::equals);
      rows =
          name.equals("omrade")
              ? rows
              : rows.filter(r -> !column.isNone(r) && total[column.codes()[r]]);
    }
    return rows.toArray();
  }

  /** Tables with several rows an area tell something else. */
  private static void compare(Columns table, Map<List<String>, String> known, Trial trial) {
    List<List<String>> areas =
        IntStream.range(0, table.rows()).mapToObj(r -> area(table, r)).toList();
    if (areas.stream().distinct().count() < areas.size()) {
      return;
    }
    for (int row = 0; row < areas.size(); row++) {
      String here = "" + table.value(row, "folkmangd");
      if (!known.getOrDefault(areas.get(row), here).equals(here)) {
        trial.found(
            new Finding(
                Finding.Kind.INCONSISTENT,
                table.name(),
                Keys.of(table, row),
                "folkmangd is another than in the population table"));
      }
    }
    trial.tried(Finding.Kind.INCONSISTENT, areas.size());
  }

  private static List<String> area(Columns table, int row) {
    return AREA.stream().map(c -> "" + table.value(row, c)).toList();
  }
}
