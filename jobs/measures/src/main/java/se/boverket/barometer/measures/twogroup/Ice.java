package se.boverket.barometer.measures.twogroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;

/** (X − Y) / all. */
public final class Ice {
  public static final Measure MEASURE =
      new Measure(
          new About(
              "ice",
              "Index of concentration at the extremes (ICE)",
              "Index för koncentration till ytterligheterna",
              new About.Note(
                  """
                  Members of the group minus members of the reference, of everybody in the whole.
                  1 = only the group, −1 = only the reference, 0 = as many of both.""",
                  """
                  Personer i gruppen minus personer i jämförelsegruppen, av alla i helheten.
                  1 = bara gruppen, −1 = bara jämförelsegruppen, 0 = lika många av båda.""",
                  "Massey 2001")),
          Kind.TWO_GROUP,
          Dimension.EXTREMES,
          Formula.ofContrast(Ice::of));

  private Ice() {}

  static double of(Table table) {
    return (table.margins().group(0) - table.margins().group(1)) / table.everybody();
  }
}
