package se.boverket.barometer.measures.multigroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.numeric.Sum;

/** R = Σ t (p − P)² / (T I). */
public final class RelativeDiversity {
  public static final Measure MEASURE =
      new Measure(
          new About(
              "relative_diversity",
              "Relative diversity (R)",
              "Relativ mångfald",
              new About.Note(
                  """
                  How much rarer it is to meet another group in the neighbourhood than in the whole.
                  0 = every neighbourhood mirrors the whole, 1 = no neighbourhood holds more than one group.""",
                  """
                  Hur mycket mer sällan man möter en annan grupp i området än i helheten.
                  0 = varje område speglar helheten, 1 = inget område har mer än en grupp.""",
                  "Carlson 1992; Reardon & Firebaugh 2002")),
          Kind.MULTIGROUP,
          Dimension.EVENNESS,
          Formula.ofContrast(RelativeDiversity::of));

  private RelativeDiversity() {}

  static double of(Table table) {
    Sum sum = new Sum();
    for (int g = 0; g < table.groups(); g++) {
      sum.add(Squares.overUnits(table, g));
    }
    return sum.value() / (table.margins().total() * table.margins().mixedPairs());
  }
}
