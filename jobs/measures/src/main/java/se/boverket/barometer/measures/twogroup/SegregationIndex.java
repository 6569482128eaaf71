package se.boverket.barometer.measures.twogroup;

import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.numeric.Sum;

/** ½ Σ |x/X − t/T| / (1 − X/T): the same number as D, by another road. */
public final class SegregationIndex {
  public static final Measure MEASURE =
      new Measure(
          new About(
              "segregation_index",
              "Segregation index (IS)",
              "Segregationsindex (IS)",
              new About.Note(
                  """
                  The share of the group that would have to move, of the share that could: the form SCB prints.
                  0 = spread as the population is, 1 = no neighbourhood holds both.""",
                  """
                  Andelen av gruppen som skulle behöva flytta, av den som högst kunde: den form som SCB använder.
                  0 = bor lika spritt som befolkningen, 1 = inget område har båda.""",
                  "SCB; Duncan & Duncan 1955")),
          Kind.TWO_GROUP,
          Dimension.EVENNESS,
          Formula.ofContrast(SegregationIndex::of));

  private SegregationIndex() {}

  static double of(Table table) {
    Sum moves = new Sum();
    for (double deviation : table.deviations(0)) {
      moves.add(Math.abs(deviation) / table.margins().total());
    }
    double gorard = moves.value() / (2 * table.margins().group(0));
    return gorard / table.margins().share(1);
  }
}
