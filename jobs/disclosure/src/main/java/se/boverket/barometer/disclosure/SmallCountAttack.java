package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Counts that are small in plain sight.
 *
 * @param classes the thresholds
 */
record SmallCountAttack(Classes classes) {
  private static final Set<String> COUNTS =
      Set.of("antal", "folkmangd", "taljare", "namnare", "antal_lag", "antal_hog", "n", "count");

  List<Finding> on(PlainTable table) {
    List<Finding> found = new ArrayList<>();
    for (String column : table.columns()) {
      if (COUNTS.contains(column)) {
        int at = table.at(column);
        table.rows().stream()
            .filter(r -> small(r.get(at)))
            .map(
                r -> new Finding(Finding.Kind.SMALL_COUNT, table.name(), Keys.of(table, r), column))
            .forEach(found::add);
      }
    }
    return found;
  }

  private boolean small(String value) {
    if (value == null) {
      return false;
    }
    double count = Double.parseDouble(value);
    return count != 0 && count < classes.smallestShown();
  }
}
