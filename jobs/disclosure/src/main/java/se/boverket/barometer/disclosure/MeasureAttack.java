package se.boverket.barometer.disclosure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Measures and index components that stand on few, have more digits than a person's weight, or say
 * the same of everybody.
 *
 * @param classes the thresholds
 * @param limits how many rounding units one person may move
 * @param noise by how much a published count can be off, persons
 */
record MeasureAttack(Classes classes, Limits limits, long noise) {
  private static final List<String> MEASURES =
      List.of("varde", "varde_justerat", "ki_lag", "ki_hog");
  private static final List<String> COMPONENTS =
      List.of(
          "lag_ekonomisk_standard",
          "forgymnasial",
          "bistand_eller_arbetslos",
          "socioekonomiskt_index");
  private static final double FULL = 100;

  void on(Columns table, Trial trial) {
    if (table.has("antal_lag", "antal_hog", "antal_omraden")) {
      measures(table, trial);
    }
    if (table.has("folkmangd")) {
      long[] persons = table.counts("folkmangd");
      each(table, COMPONENTS, trial, (row, value) -> component(persons[row], value));
    }
    if (table.has("gruppering", "matt", "varde")) {
      BigDecimal finest = BigDecimal.valueOf(finest());
      each(
          table,
          MEASURES,
          trial,
          (row, value) -> multiple(value, finest) ? null : "finer than one person weighs");
    }
  }

  private void measures(Columns table, Trial trial) {
    long[] low = table.counts("antal_lag");
    long[] high = table.counts("antal_hog");
    long[] units = table.counts("antal_omraden");
    each(
        table,
        MEASURES,
        trial,
        (row, value) -> measure(new Ground(most(low[row]), most(high[row]), units[row]), value));
    each(
        table,
        List.of("varde"),
        trial,
        (row, value) -> whole(Math.min(most(low[row]), most(high[row])), value));
  }

  /** A hidden count is a small one. */
  private long most(long count) {
    return Math.max(1, count) + noise;
  }

  private double finest() {
    return classes.measure().steps().at(Long.MAX_VALUE, Long.MAX_VALUE).unit();
  }

  /** The largest that two groups can be, and neighbourhoods. */
  private record Ground(long low, long high, long units) {}

  private String measure(Ground ground, BigDecimal value) {
    MeasureRule rule = classes.measure();
    long group = Math.min(ground.low, ground.high);
    if (ground.units < rule.unitsFrom()) {
      return "of one neighbourhood";
    }
    if (group < rule.groupFrom()) {
      return "of a small group";
    }
    if (ground.units < rule.jointUnits() && group < rule.jointGroup()) {
      return "of a small group in few neighbourhoods";
    }
    double unit = rule.steps().at(group, ground.units).unit();
    // Whoever knows all others sees what one more or less does: at most 1/X + 1/Y of D.
    double onePerson = FULL / ground.low + FULL / ground.high;
    boolean fine =
        onePerson > limits.onePerson() * unit || !multiple(value, BigDecimal.valueOf(unit));
    return fine ? "finer than one person weighs" : null;
  }

  private String whole(long group, BigDecimal value) {
    boolean all = group < limits.groupUnder() && value.doubleValue() >= FULL;
    return all ? "nobody of a small group lives among the others" : null;
  }

  private String component(long persons, BigDecimal value) {
    if (most(persons) < classes.component().baseFrom()) {
      return "of too few";
    }
    return multiple(value, BigDecimal.valueOf(classes.component().unit()))
        ? null
        : "with a digit too many";
  }

  private static boolean multiple(BigDecimal value, BigDecimal unit) {
    return value.remainder(unit).signum() == 0;
  }

  /** Asks of each value of some columns what is wrong with it; null when nothing is. */
  private static void each(
      Columns table, List<String> names, Trial trial, BiFunction<Integer, BigDecimal, String> ask) {
    for (String name : names) {
      if (table.has(name)) {
        trial.tried(Finding.Kind.BACK_SOLVING, table.rows());
        BigDecimal[] values = decimals(table, name);
        for (int row = 0; row < values.length; row++) {
          String how = values[row] == null ? null : ask.apply(row, values[row]);
          int at = row;
          Optional.ofNullable(how).ifPresent(h -> trial.found(finding(table, at, name + " " + h)));
        }
      }
    }
  }

  private static BigDecimal[] decimals(Columns table, String name) {
    table.numbers(name); // tells what is no number
    Coded column = table.column(name);
    List<BigDecimal> distinct = column.values().stream().map(MeasureAttack::decimal).toList();
    return Arrays.stream(column.codes())
        .mapToObj(k -> k == Coded.NONE ? null : distinct.get(k))
        .toArray(BigDecimal[]::new);
  }

  private static BigDecimal decimal(String text) {
    return Double.isNaN(Coded.number(text)) ? null : new BigDecimal(text);
  }

  private static Finding finding(Columns table, int row, String how) {
    boolean group = how.contains("nobody of a small group");
    Finding.Kind kind = group ? Finding.Kind.GROUP_DISCLOSURE : Finding.Kind.BACK_SOLVING;
    return new Finding(kind, table.name(), Keys.of(table, row), how);
  }
}
