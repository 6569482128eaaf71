package se.boverket.barometer.measures.multigroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.numeric.Sum;

/** C = Σ t (p − P)² / (T (G − 1) P) over the groups with members. */
public final class SquaredCv {
  public static final Measure MEASURE =
      new Measure(
          new About(
              "squared_cv",
              "Squared coefficient of variation (C)",
              "Kvadrerad variationskoefficient",
              new About.Note(
                  """
                  Variation of the groups' shares over neighbourhoods relative to their size: small groups weigh as much.
                  0 = every neighbourhood mirrors the whole, 1 = no neighbourhood holds more than one group.""",
                  """
                  Hur gruppernas andelar varierar mellan områden i förhållande till deras storlek: små grupper väger lika.
                  0 = varje område speglar helheten, 1 = inget område har mer än en grupp.""",
                  "Reardon & Firebaugh 2002")),
          Kind.MULTIGROUP,
          Dimension.EVENNESS,
          Formula.ofContrast(SquaredCv::of));

  private SquaredCv() {}

  static double of(Table table) {
    double total = table.margins().total();
    Sum sum = new Sum();
    for (int g = 0; g < table.groups(); g++) {
      double members = table.margins().group(g);
      sum.add(members == 0 ? 0 : Squares.overUnits(table, g) / (total * total * members));
    }
    return sum.value() / (table.groupsPresent() - 1);
  }
}
