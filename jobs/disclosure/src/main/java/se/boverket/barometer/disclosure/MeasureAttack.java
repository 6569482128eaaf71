package se.boverket.barometer.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Measures and index components that stand on few, or have more digits than a person's weight.
 *
 * @param classes the thresholds
 * @param noise by how much a published count can be off, persons
 */
record MeasureAttack(Classes classes, long noise) {
  private static final List<String> MEASURES =
      List.of("varde", "varde_justerat", "ki_lag", "ki_hog");
  private static final List<String> COMPONENTS =
      List.of(
          "lag_ekonomisk_standard",
          "forgymnasial",
          "bistand_eller_arbetslos",
          "socioekonomiskt_index");

  void on(Columns table, Trial trial) {
    boolean measures = table.has("antal_lag", "antal_hog", "antal_omraden");
    for (int row = 0; row < table.rows() && measures; row++) {
      for (String column : MEASURES) {
        measure(table, row, column).ifPresent(trial::found);
      }
    }
    boolean components = table.has("folkmangd");
    for (int row = 0; row < table.rows() && components; row++) {
      for (String column : COMPONENTS) {
        component(table, row, column).ifPresent(trial::found);
      }
    }
    trial.tried(Finding.Kind.BACK_SOLVING, measures || components ? table.rows() : 0);
  }

  private Optional<Finding> measure(Columns table, int row, String column) {
    if (table.value(row, column) == null) {
      return Optional.empty();
    }
    MeasureRule rule = classes.measure();
    long group = Math.min(whole(table, row, "antal_lag"), whole(table, row, "antal_hog")) + noise;
    if (whole(table, row, "antal_omraden") < rule.unitsFrom()) {
      return finding(table, row, column + " of one neighbourhood");
    }
    if (group < rule.groupFrom()) {
      return finding(table, row, column + " of a small group");
    }
    boolean coarse = multiple(table.value(row, column), rule.steps().at(group).unit());
    return coarse
        ? Optional.empty()
        : finding(table, row, column + " finer than one person weighs");
  }

  private Optional<Finding> component(Columns table, int row, String column) {
    String value = table.value(row, column);
    if (value == null) {
      return Optional.empty();
    }
    if (whole(table, row, "folkmangd") + noise < classes.component().baseFrom()) {
      return finding(table, row, column + " of too few");
    }
    return multiple(value, classes.component().unit())
        ? Optional.empty()
        : finding(table, row, column + " with a digit too many");
  }

  private static boolean multiple(String value, double unit) {
    return new BigDecimal(value).remainder(BigDecimal.valueOf(unit)).signum() == 0;
  }

  /** A hidden count is a small one. */
  private static long whole(Columns table, int row, String column) {
    String value = table.value(row, column);
    return value == null ? 1 : Long.parseLong(value);
  }

  private static Optional<Finding> finding(Columns table, int row, String how) {
    return Optional.of(
        new Finding(Finding.Kind.BACK_SOLVING, table.name(), Keys.of(table, row), how));
  }
}
