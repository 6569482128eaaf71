package se.boverket.barometer.measures.twogroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.multigroup.Squares;

/** η² = (xPx − P)/(1 − P), summed as squares so that it is never negative. */
public final class CorrelationRatio {
  public static final Measure MEASURE =
      new Measure(
          new About(
              "correlation_ratio",
              "Correlation ratio (eta squared)",
              "Korrelationskvot",
              new About.Note(
                  """
                  Isolation above what the size of the group gives by itself; the variance of shares explained by area.
                  0 = the same share everywhere, 1 = no neighbourhood holds both.""",
                  """
                  Isolering utöver vad gruppens storlek i sig ger; den del av andelarnas varians som området förklarar.
                  0 = samma andel överallt, 1 = inget område har båda.""",
                  "Bell 1954; James & Taeuber 1985")),
          Kind.TWO_GROUP,
          Dimension.EVENNESS,
          Formula.ofContrast(CorrelationRatio::of));

  private CorrelationRatio() {}

  static double of(Table table) {
    return Squares.overUnits(table, 0)
        / (table.margins().total() * table.margins().group(0) * table.margins().group(1));
  }
}
