package se.boverket.barometer.measures.twogroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;

/** 1 − Σ min / Σ max = 2D/(1 + D). */
public final class MinMax {
  public static final Measure MEASURE =
      new Measure(
          new About(
              "minmax",
              "Min-max index",
              "Min-max-index",
              new About.Note(
                  """
                  The part of the two spatial distributions, laid over each other, that does not overlap.
                  0 = spread alike, 1 = no neighbourhood holds both.""",
                  """
                  Den del av de två fördelningarna över områden, lagda på varandra, som inte överlappar.
                  0 = bor lika spritt, 1 = inget område har båda.""",
                  "Wilson 1978; Cushman & McGarigal 2008")),
          Kind.TWO_GROUP,
          Dimension.EVENNESS,
          Formula.ofContrast(MinMax::of));

  private MinMax() {}

  static double of(Table table) {
    double dissimilarity = Dissimilarity.of(table);
    return 2 * dissimilarity / (1 + dissimilarity);
  }
}
