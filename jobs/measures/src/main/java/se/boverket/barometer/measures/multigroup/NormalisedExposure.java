package se.boverket.barometer.measures.multigroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.numeric.Sum;

/** P = Σ t (p − P)² / (T (1 − P)). */
public final class NormalisedExposure {
  public static final Measure MEASURE =
      new Measure(
          new About(
              "normalised_exposure",
              "Normalised exposure (P)",
              "Normaliserad exponering",
              new About.Note(
                  """
                  Isolation of each group above what its size gives by itself, weighted by the groups' sizes.
                  0 = every neighbourhood mirrors the whole, 1 = no neighbourhood holds more than one group.""",
                  """
                  Varje grupps isolering utöver vad dess storlek i sig ger, vägd med gruppernas storlek.
                  0 = varje område speglar helheten, 1 = inget område har mer än en grupp.""",
                  "James 1986; Reardon & Firebaugh 2002")),
          Kind.MULTIGROUP,
          Dimension.EVENNESS,
          Formula.ofContrast(NormalisedExposure::of));

  private NormalisedExposure() {}

  static double of(Table table) {
    double total = table.margins().total();
    Sum sum = new Sum();
    for (int g = 0; g < table.groups(); g++) {
      sum.add(Squares.overUnits(table, g) / (total * total * table.margins().others(g)));
    }
    return sum.value();
  }
}
