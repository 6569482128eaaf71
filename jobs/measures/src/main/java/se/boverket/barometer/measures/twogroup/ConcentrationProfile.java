package se.boverket.barometer.measures.twogroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.numeric.Sum;

/** The area under the concentration profile, integrated exactly: Σ (x/X) |p − P| / (1 − P). */
public final class ConcentrationProfile {
  public static final Measure MEASURE =
      new Measure(
          new About(
              "concentration_profile",
              "Concentration profile",
              "Koncentrationsprofil",
              new About.Note(
                  """
                  How far members of the group live above or below the group's share in the whole, on average.
                  0 = the same share everywhere, 1 = no neighbourhood holds both; a large group can exceed 1.""",
                  """
                  Hur långt över eller under gruppens andel i helheten som personer i gruppen bor, i genomsnitt.
                  0 = samma andel överallt, 1 = inget område har båda; en stor grupp kan nå över 1.""",
                  "Hong & Sadahiro 2014")),
          Kind.TWO_GROUP,
          Dimension.CONCENTRATION,
          Formula.ofContrast(ConcentrationProfile::of));

  private ConcentrationProfile() {}

  static double of(Table table) {
    Sum sum = new Sum();
    for (int i = 0; i < table.units(); i++) {
      double share = table.column(0)[i] / table.margins().units()[i];
      sum.add(share * Math.abs(table.deviations(0)[i]));
    }
    return sum.value() / (table.margins().group(0) * table.margins().group(1));
  }
}
