package se.boverket.barometer.measures.twogroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.numeric.Sum;

/** xPx = Σ (x/X)(x/t). */
public final class Isolation {
  public static final Measure MEASURE =
      new Measure(
          new About(
              "isolation",
              "Isolation index (xPx)",
              "Isoleringsindex",
              new About.Note(
                  """
                  The share of the group among the neighbours of an average member of the group.
                  Depends on the size of the group: at even spread it equals the share in the whole.""",
                  """
                  Gruppens andel bland grannarna till en genomsnittlig person i gruppen.
                  Beror på gruppens storlek: vid jämn spridning är den lika med andelen i helheten.""",
                  "Lieberson 1981")),
          Kind.TWO_GROUP,
          Dimension.EXPOSURE,
          Formula.ofGroup(Isolation::of));

  private Isolation() {}

  static double of(Table table) {
    Sum sum = new Sum();
    for (int i = 0; i < table.units(); i++) {
      sum.add(table.column(0)[i] * (table.column(0)[i] / table.margins().units()[i]));
    }
    return sum.value() / table.margins().group(0);
  }
}
