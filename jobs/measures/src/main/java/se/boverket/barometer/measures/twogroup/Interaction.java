package se.boverket.barometer.measures.twogroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.numeric.Sum;

/** xPy = Σ (x/X)(y/t). */
public final class Interaction {
  public static final Measure MEASURE =
      new Measure(
          new About(
              "interaction",
              "Interaction index (xPy)",
              "Exponeringsindex",
              new About.Note(
                  """
                  The share of the reference among the neighbours of an average member of the group.
                  Against everybody else it is one minus isolation.""",
                  """
                  Jämförelsegruppens andel bland grannarna till en genomsnittlig person i gruppen.
                  Mot alla andra är den ett minus isoleringen.""",
                  "Lieberson 1981")),
          Kind.TWO_GROUP,
          Dimension.EXPOSURE,
          Formula.ofGroup(Interaction::of));

  private Interaction() {}

  static double of(Table table) {
    Sum sum = new Sum();
    for (int i = 0; i < table.units(); i++) {
      sum.add(table.column(0)[i] * (table.column(1)[i] / table.margins().units()[i]));
    }
    return sum.value() / table.margins().group(0);
  }
}
