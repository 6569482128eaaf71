package se.boverket.barometer.measures.twogroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.multigroup.DiversityShannon;
import se.boverket.barometer.measures.multigroup.MutualInformation;

/** H = M / E for two groups. */
public final class Entropy {
  public static final Measure MEASURE =
      new Measure(
          new About(
              "entropy",
              "Information theory index (H)",
              "Entropiindex",
              new About.Note(
                  """
                  How much less mixed the neighbourhoods are than the whole, as a share of the whole's mix.
                  0 = every neighbourhood mirrors the whole, 1 = no neighbourhood holds both.""",
                  """
                  Hur mycket mindre blandade områdena är än helheten, som andel av helhetens blandning.
                  0 = varje område speglar helheten, 1 = inget område har båda.""",
                  "Theil 1972")),
          Kind.TWO_GROUP,
          Dimension.EVENNESS,
          Formula.ofContrast(Entropy::of));

  private Entropy() {}

  static double of(Table table) {
    return MutualInformation.of(table) / DiversityShannon.of(table);
  }
}
