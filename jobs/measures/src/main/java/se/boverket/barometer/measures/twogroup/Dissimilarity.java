package se.boverket.barometer.measures.twogroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.Value;
import se.boverket.barometer.measures.numeric.Sum;

/** D = ½ Σ |x/X − y/Y|. */
public final class Dissimilarity {
  public static final Measure MEASURE =
      new Measure(
          new About(
              "dissimilarity",
              "Index of dissimilarity (D)",
              "Olikhetsindex",
              new About.Note(
                  """
                  The share of the group that would have to move to be spread as the reference is.
                  0 = spread alike, 1 = no neighbourhood holds both.""",
                  """
                  Andelen av gruppen som skulle behöva flytta för att bo lika spritt som jämförelsegruppen.
                  0 = bor lika spritt, 1 = inget område har båda.""",
                  "Duncan & Duncan 1955")),
          Kind.TWO_GROUP,
          Dimension.EVENNESS,
          Formula.ofContrast(Dissimilarity::of));

  private Dissimilarity() {}

  /** D of a group against a reference, one count per unit (at most 2^53). */
  public static Value of(long[] group, long[] reference) {
    return MEASURE.of(Table.of(group, reference));
  }

  static double of(Table table) {
    Sum sum = new Sum();
    for (double deviation : table.deviations(0)) {
      sum.add(Math.abs(deviation));
    }
    return sum.value() / (2 * table.margins().group(0) * table.margins().group(1));
  }
}
