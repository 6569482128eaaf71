package se.boverket.barometer.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One code in two divisions of the same year: where its counts differ by few persons, the border
 * has moved past these.
 *
 * @param limits how few persons are few
 */
record DivisionAttack(Limits limits) {
  private static final List<String> AREA = List.of("ar", "niva", "omrade");
  private static final String SMALL = "\\d{4}([ABC]\\d{4}|R\\d{3})";

  void on(Columns table, Trial trial) {
    if (!table.has("ar", "niva", "omrade", "indelning") || !table.has("antal")) {
      return;
    }
    boolean[] small = table.column("omrade").where(code -> code.matches(SMALL));
    int[] areas = table.column("omrade").codes();
    long[] counts = table.counts("antal");
    Map<List<String>, Long> known = new HashMap<>();
    for (int row : PopulationAttack.totals(table)) {
      if (areas[row] != Coded.NONE && small[areas[row]] && counts[row] >= 0) {
        Long other =
            known.putIfAbsent(AREA.stream().map(c -> table.value(row, c)).toList(), counts[row]);
        compare(table, row, counts[row] - (other == null ? counts[row] : other), trial);
      }
    }
    trial.tried(Finding.Kind.DIFFERENCING, known.size());
  }

  private void compare(Columns table, int row, long apart, Trial trial) {
    if (apart != 0 && Math.abs(apart) <= limits.sliverUpTo()) {
      trial.found(
          new Finding(
              Finding.Kind.DIFFERENCING,
              table.name(),
              Keys.of(table, row),
              "few persons less or more than under the same code in another division"));
    }
  }
}
