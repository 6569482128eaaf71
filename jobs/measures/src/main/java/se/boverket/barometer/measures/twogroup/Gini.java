package se.boverket.barometer.measures.twogroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.numeric.Ranks;

/** Gini by sorting the units once, O(n log n). */
public final class Gini {
  public static final Measure MEASURE =
      new Measure(
          new About(
              "gini",
              "Gini index (G)",
              "Ginikoefficient",
              new About.Note(
                  """
                  Mean difference between two persons' neighbourhoods in the share of the group, against its maximum.
                  0 = the same share everywhere, 1 = no neighbourhood holds both.""",
                  """
                  Medelskillnaden mellan två personers områden i gruppens andel, mot den största möjliga.
                  0 = samma andel överallt, 1 = inget område har båda.""",
                  "James & Taeuber 1985")),
          Kind.TWO_GROUP,
          Dimension.EVENNESS,
          Formula.ofContrast(Gini::of));

  private Gini() {}

  static double of(Table table) {
    double[] units = table.margins().units();
    double pairs = Ranks.meanDifference(table.deviations(0), units);
    return pairs / (table.margins().total() * table.margins().group(0) * table.margins().group(1));
  }
}
