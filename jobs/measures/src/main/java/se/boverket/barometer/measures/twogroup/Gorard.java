package se.boverket.barometer.measures.twogroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;

/** ½ Σ |x/X − t/T| = D · (1 − P). */
public final class Gorard {
  public static final Measure MEASURE =
      new Measure(
          new About(
              "gorard",
              "Gorard index (GS)",
              "Gorards index",
              new About.Note(
                  """
                  The share of the group that would have to move to be spread as the population is.
                  Its maximum is the share of the reference, so a large group cannot reach 1.""",
                  """
                  Andelen av gruppen som skulle behöva flytta för att bo lika spritt som befolkningen.
                  Högst jämförelsegruppens andel, så en stor grupp kan inte nå 1.""",
                  "Gorard & Taylor 2002")),
          Kind.TWO_GROUP,
          Dimension.EVENNESS,
          Formula.ofContrast(Gorard::of));

  private Gorard() {}

  static double of(Table table) {
    return Dissimilarity.of(table) * table.margins().share(1);
  }
}
