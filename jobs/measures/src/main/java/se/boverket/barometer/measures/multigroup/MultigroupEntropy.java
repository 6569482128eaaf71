package se.boverket.barometer.measures.multigroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;

/** H = M / E. */
public final class MultigroupEntropy {
  public static final Measure MEASURE =
      new Measure(
          new About(
              "multigroup_entropy",
              "Multigroup information theory index (H)",
              "Entropiindex, flera grupper",
              new About.Note(
                  """
                  How much less mixed the neighbourhoods are than the whole, as a share of the whole's mix.
                  0 = every neighbourhood mirrors the whole, 1 = no neighbourhood holds more than one group.""",
                  """
                  Hur mycket mindre blandade områdena är än helheten, som andel av helhetens blandning.
                  0 = varje område speglar helheten, 1 = inget område har mer än en grupp.""",
                  "Theil & Finizza 1971; Reardon & Firebaugh 2002")),
          Kind.MULTIGROUP,
          Dimension.EVENNESS,
          Formula.ofContrast(MultigroupEntropy::of));

  private MultigroupEntropy() {}

  static double of(Table table) {
    return MutualInformation.of(table) / DiversityShannon.of(table);
  }
}
