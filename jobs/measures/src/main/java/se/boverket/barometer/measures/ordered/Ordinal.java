package se.boverket.barometer.measures.ordered;

import java.util.List;
import java.util.function.ToDoubleFunction;
import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.Value;
import se.boverket.barometer.measures.multigroup.DiversityShannon;
import se.boverket.barometer.measures.numeric.Sum;
import se.boverket.barometer.measures.twogroup.CorrelationRatio;
import se.boverket.barometer.measures.twogroup.Entropy;
import se.boverket.barometer.measures.twogroup.SquareRoot;

/**
 * Σ (t/T)(v − v_i)/v with v = Σ f(c) over the cut points: the mean of the two-group measures at the
 * cut points, weighted by the variation f there.
 */
public final class Ordinal {
  public static final Measure ENTROPY =
      measure(
          new String[] {"ordinal_entropy", "Ordinal information theory index", "entropi"},
          DiversityShannon::of,
          cut -> Entropy.MEASURE.of(cut).number());

  public static final Measure VARIANCE =
      measure(
          new String[] {"ordinal_variance", "Ordinal variation ratio index", "variation"},
          cut -> cut.margins().share(0) * cut.margins().share(1),
          cut -> CorrelationRatio.MEASURE.of(cut).number());

  public static final Measure SQUARE_ROOT =
      measure(
          new String[] {"ordinal_square_root", "Ordinal square root index", "kvadratrot"},
          cut -> Math.sqrt(cut.margins().share(0) * cut.margins().share(1)),
          cut -> SquareRoot.MEASURE.of(cut).number());

  public static final Measure ABSOLUTE =
      measure(
          new String[] {
            "ordinal_absolute", "Ordinal absolute difference index", "absolutavvikelse"
          },
          cut -> Math.min(cut.margins().share(0), cut.margins().share(1)),
          Ordinal::absolute);

  private Ordinal() {}

  private static Measure measure(
      String[] names, ToDoubleFunction<Table> weight, ToDoubleFunction<Table> index) {
    return new Measure(
        new About(
            names[0],
            names[1],
            "Ordinalt segregationsindex, " + names[2],
            new About.Note(
                """
                How much less persons of one neighbourhood differ in rank than persons of the whole.
                0 = the same order everywhere, 1 = each neighbourhood holds one category only.""",
                """
                Hur mycket mindre personer i ett område skiljer sig i rang än personer i helheten.
                0 = samma ordning överallt, 1 = varje område har en enda kategori.""",
                "Reardon 2009")),
        Kind.ORDERED,
        Dimension.EVENNESS,
        Thresholds.formula(1, cuts -> mean(cuts, weight, index)));
  }

  private static Value mean(
      List<Table> cuts, ToDoubleFunction<Table> weight, ToDoubleFunction<Table> index) {
    Sum sum = new Sum();
    Sum weights = new Sum();
    for (Table cut : cuts) {
      weights.add(weight.applyAsDouble(cut));
      sum.add(weight.applyAsDouble(cut) * index.applyAsDouble(cut));
    }
    return Value.of(sum.value() / weights.value());
  }

  /** Only units where the whole's minority is the majority depart from the whole's |2c − 1|. */
  private static double absolute(Table cut) {
    int major = cut.margins().group(0) >= cut.margins().group(1) ? 0 : 1;
    Sum sum = new Sum();
    for (int i = 0; i < cut.units(); i++) {
      sum.add(Math.max(0, cut.column(1 - major)[i] - cut.column(major)[i]));
    }
    return sum.value() / cut.margins().group(1 - major);
  }
}
