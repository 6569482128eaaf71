package se.boverket.barometer.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures and index components that stand on few, or have more digits than a person's weight.
 *
 * @param classes the thresholds
 */
record MeasureAttack(Classes classes) {
  private static final List<String> MEASURES =
      List.of("varde", "varde_justerat", "ki_lag", "ki_hog");
  private static final List<String> COMPONENTS =
      List.of(
          "lag_ekonomisk_standard",
          "forgymnasial",
          "bistand_eller_arbetslos",
          "socioekonomiskt_index");

  List<Finding> on(PlainTable table) {
    List<Finding> found = new ArrayList<>();
    for (List<String> row : table.rows()) {
      if (table.has("antal_lag", "antal_hog", "antal_omraden")) {
        MEASURES.forEach(m -> measure(table, row, m, found));
      }
      COMPONENTS.forEach(c -> component(table, row, c, found));
    }
    return found;
  }

  private void measure(PlainTable table, List<String> row, String column, List<Finding> found) {
    if (table.value(row, column) == null) {
      return;
    }
    MeasureRule rule = classes.measure();
    long group = Math.min(whole(table, row, "antal_lag"), whole(table, row, "antal_hog"));
    if (whole(table, row, "antal_omraden") < rule.unitsFrom()) {
      found.add(finding(table, row, column + " of one neighbourhood"));
    }
    if (group < rule.groupFrom()) {
      found.add(finding(table, row, column + " of a small group"));
    } else if (!multiple(table.value(row, column), rule.steps().at(group).unit())) {
      found.add(finding(table, row, column + " finer than one person weighs"));
    }
  }

  private void component(PlainTable table, List<String> row, String column, List<Finding> found) {
    String value = table.value(row, column);
    if (value == null || !table.has("folkmangd")) {
      return;
    }
    if (whole(table, row, "folkmangd") < classes.component().baseFrom()) {
      found.add(finding(table, row, column + " of too few"));
    }
    if (!multiple(value, classes.component().unit())) {
      found.add(finding(table, row, column + " with a digit too many"));
    }
  }

  private static boolean multiple(String value, double unit) {
    return new BigDecimal(value).remainder(BigDecimal.valueOf(unit)).signum() == 0;
  }

  /** A hidden count is a small one. */
  private static long whole(PlainTable table, List<String> row, String column) {
    String value = table.value(row, column);
    return value == null ? 1 : Long.parseLong(value);
  }

  private static Finding finding(PlainTable table, List<String> row, String how) {
    return new Finding(Finding.Kind.BACK_SOLVING, table.name(), Keys.of(table, row), how);
  }
}
