package se.boverket.barometer.measures.multigroup;

import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.numeric.Sum;

/** Squared deviations, which the measures of variation share. */
public final class Squares {
  private Squares() {}

  /** {@code T² · Σ t (p − P)²} of one group. */
  public static double overUnits(Table table, int group) {
    double[] units = table.margins().units();
    double[] deviations = table.deviations(group);
    Sum sum = new Sum();
    for (int i = 0; i < units.length; i++) {
      sum.add(deviations[i] * (deviations[i] / units[i]));
    }
    return sum.value();
  }
}
