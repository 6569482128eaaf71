package se.boverket.barometer.measures;

import java.util.function.ToDoubleFunction;

/** From a table to a value; the edges that all measures share are handled here, once. */
@FunctionalInterface
public interface Formula {

  Value of(Table table);

  /** For measures that exist as soon as somebody is counted. */
  static Formula ofPopulation(ToDoubleFunction<Table> formula) {
    return table ->
        table.units() == 0
            ? Value.missing(Status.NO_POPULATION)
            : Value.of(formula.applyAsDouble(table));
  }

  /** For measures of exposure: they need members of group 0, but nobody else. */
  static Formula ofGroup(ToDoubleFunction<Table> formula) {
    return table -> {
      if (table.units() == 0) {
        return Value.missing(Status.NO_POPULATION);
      }
      return table.margins().group(0) == 0
          ? Value.missing(Status.EMPTY_GROUP)
          : Value.of(formula.applyAsDouble(table));
    };
  }

  /** For measures that compare: they need at least two groups with members. */
  static Formula ofContrast(ToDoubleFunction<Table> formula) {
    return table -> {
      if (table.units() == 0) {
        return Value.missing(Status.NO_POPULATION);
      }
      if (table.groupsPresent() < 2) {
        boolean twoGroups = table.groups() == 2 && table.margins().group(0) == 0;
        return Value.missing(twoGroups ? Status.EMPTY_GROUP : Status.ONE_GROUP);
      }
      return Value.of(formula.applyAsDouble(table));
    };
  }
}
