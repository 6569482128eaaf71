package se.boverket.barometer.disclosure;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Counts that are small in plain sight.
 *
 * @param classes the thresholds
 */
record SmallCountAttack(Classes classes) {
  private static final Set<String> COUNTS =
      Set.of(
          "antal",
          "folkmangd",
          "taljare",
          "namnare",
          "antal_lag",
          "antal_hog",
          "antal_fokus",
          "helhet",
          "helhet_fokus",
          "n",
          "count");

  void on(Columns table, Trial trial) {
    for (String name : table.names()) {
      if (COUNTS.contains(name)) {
        Coded column = table.column(name);
        boolean[] small = column.where(this::small);
        trial.tried(Finding.Kind.SMALL_COUNT, table.rows());
        IntStream.range(0, table.rows())
            .filter(r -> !column.isNone(r) && small[column.codes()[r]])
            .mapToObj(
                r -> new Finding(Finding.Kind.SMALL_COUNT, table.name(), Keys.of(table, r), name))
            .forEach(trial::found);
      }
    }
  }

  private boolean small(String value) {
    double count = Coded.number(value);
    return count != 0 && count < classes.smallestShown();
  }
}
