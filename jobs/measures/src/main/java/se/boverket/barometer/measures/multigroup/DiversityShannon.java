package se.boverket.barometer.measures.multigroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.numeric.Logs;
import se.boverket.barometer.measures.numeric.Sum;

/** E = −Σ P ln P. */
public final class DiversityShannon {
  public static final Measure MEASURE =
      new Measure(
          new About(
              "diversity_shannon",
              "Shannon diversity (E)",
              "Mångfald enligt Shannon",
              new About.Note(
                  """
                  How evenly the whole divides into groups, in nats.
                  0 = one group only; the logarithm of the number of groups when all are as large.""",
                  """
                  Hur jämnt helheten fördelar sig på grupper, i nat.
                  0 = en enda grupp; logaritmen av antalet grupper när alla är lika stora.""",
                  "Shannon 1948; Theil 1972")),
          Kind.MULTIGROUP,
          Dimension.DIVERSITY,
          Formula.ofPopulation(DiversityShannon::of));

  private DiversityShannon() {}

  /** E of the whole in nats. */
  public static double of(Table table) {
    Sum sum = new Sum();
    for (int g = 0; g < table.groups(); g++) {
      sum.add(Logs.surprise(table.margins().group(g), table.margins().others(g)));
    }
    return sum.value();
  }
}
