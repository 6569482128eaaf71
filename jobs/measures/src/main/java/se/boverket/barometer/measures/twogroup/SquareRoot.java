package se.boverket.barometer.measures.twogroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.numeric.Sum;

/** 1 − Σ √(x/X · y/Y), summed as ½ Σ (√(x/X) − √(y/Y))² so that nothing cancels. */
public final class SquareRoot {
  public static final Measure MEASURE =
      new Measure(
          new About(
              "square_root",
              "Square root index (Hutchens)",
              "Kvadratrotsindex",
              new About.Note(
                  """
                  One minus the overlap of the two spatial distributions; additive over nested areas.
                  0 = spread alike, 1 = no neighbourhood holds both.""",
                  """
                  Ett minus överlappet mellan de två fördelningarna över områden; additivt över nästlade områden.
                  0 = bor lika spritt, 1 = inget område har båda.""",
                  "Hutchens 2001")),
          Kind.TWO_GROUP,
          Dimension.EVENNESS,
          Formula.ofContrast(SquareRoot::of));

  private SquareRoot() {}

  static double of(Table table) {
    double group = table.margins().group(0);
    double reference = table.margins().group(1);
    Sum sum = new Sum();
    for (int i = 0; i < table.units(); i++) {
      double roots =
          Math.sqrt(table.column(0)[i] * reference) + Math.sqrt(table.column(1)[i] * group);
      double difference = table.deviations(0)[i] / roots;
      sum.add(difference * difference);
    }
    return sum.value() / (2 * group * reference);
  }
}
