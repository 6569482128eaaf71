package se.boverket.barometer.measures.multigroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.numeric.Ranks;
import se.boverket.barometer.measures.numeric.Sum;

/** Gini over all groups, one sorting of the units per group. */
public final class MultigroupGini {
  public static final Measure MEASURE =
      new Measure(
          new About(
              "multigroup_gini",
              "Multigroup Gini index (G)",
              "Ginikoefficient, flera grupper",
              new About.Note(
                  """
                  Mean difference between two persons' neighbourhoods in the shares of all groups, against its maximum.
                  0 = the same shares everywhere, 1 = no neighbourhood holds more than one group.""",
                  """
                  Medelskillnaden mellan två personers områden i alla gruppers andelar, mot den största möjliga.
                  0 = samma andelar överallt, 1 = inget område har mer än en grupp.""",
                  "Reardon & Firebaugh 2002")),
          Kind.MULTIGROUP,
          Dimension.EVENNESS,
          Formula.ofContrast(MultigroupGini::of));

  private MultigroupGini() {}

  static double of(Table table) {
    Sum sum = new Sum();
    for (int g = 0; g < table.groups(); g++) {
      sum.add(Ranks.meanDifference(table.deviations(g), table.margins().units()));
    }
    return sum.value() / (table.margins().total() * table.margins().mixedPairs());
  }
}
