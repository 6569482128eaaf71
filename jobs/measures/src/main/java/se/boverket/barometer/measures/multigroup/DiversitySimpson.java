package se.boverket.barometer.measures.multigroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;

/** I = Σ P (1 − P). */
public final class DiversitySimpson {
  public static final Measure MEASURE =
      new Measure(
          new About(
              "diversity_simpson",
              "Simpson interaction (I)",
              "Mångfald enligt Simpson",
              new About.Note(
                  """
                  How likely two persons of the whole, drawn at random, belong to different groups.
                  0 = one group only; 1 − 1/G when all G groups are as large.""",
                  """
                  Hur sannolikt det är att två slumpvis valda personer i helheten tillhör olika grupper.
                  0 = en enda grupp; 1 − 1/G när alla G grupper är lika stora.""",
                  "Simpson 1949; Lieberson 1969")),
          Kind.MULTIGROUP,
          Dimension.MIXTURE,
          Formula.ofPopulation(DiversitySimpson::of));

  private DiversitySimpson() {}

  static double of(Table table) {
    double total = table.margins().total();
    return table.margins().mixedPairs() / (total * total);
  }
}
