package se.boverket.barometer.measures.multigroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.numeric.Sum;

/** D = Σ t |p − P| / (2 T I). */
public final class MultigroupDissimilarity {
  public static final Measure MEASURE =
      new Measure(
          new About(
              "multigroup_dissimilarity",
              "Multigroup index of dissimilarity (D)",
              "Olikhetsindex, flera grupper",
              new About.Note(
                  """
                  The share of persons that would have to move for all groups to be spread alike, of the most possible.
                  0 = all spread alike, 1 = no neighbourhood holds more than one group.""",
                  """
                  Andelen personer som skulle behöva flytta för att alla grupper ska bo lika spritt, av den största möjliga.
                  0 = alla bor lika spritt, 1 = inget område har mer än en grupp.""",
                  "Morgan 1975; Sakoda 1981")),
          Kind.MULTIGROUP,
          Dimension.EVENNESS,
          Formula.ofContrast(MultigroupDissimilarity::of));

  private MultigroupDissimilarity() {}

  static double of(Table table) {
    Sum sum = new Sum();
    for (int g = 0; g < table.groups(); g++) {
      for (double deviation : table.deviations(g)) {
        sum.add(Math.abs(deviation));
      }
    }
    return sum.value() / (2 * table.margins().mixedPairs());
  }
}
