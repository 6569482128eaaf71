package se.boverket.barometer.measures.ordered;

import java.util.List;
import se.boverket.barometer.measures.About;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.Value;
import se.boverket.barometer.measures.numeric.LeastSquares;
import se.boverket.barometer.measures.numeric.Sum;

/**
 * Segregation by rank, of income as a rule: the two-group measure of below against above percentile
 * q, averaged over q with more weight where the two parts are of a size.
 */
public final class RankOrder {
  /** The degree of Reardon's polynomial. */
  private static final int DEGREE = 4;

  public static final Measure ENTROPY =
      polynomial("rank_order_entropy", "information theory index (H^R)", Variation.ENTROPY);
  public static final Measure VARIANCE =
      polynomial("rank_order_variance", "variation ratio index (R^R)", Variation.VARIANCE);
  public static final Measure ENTROPY_EXACT =
      exact("rank_order_entropy_exact", "information theory index (H^R)", Variation.ENTROPY);
  public static final Measure VARIANCE_EXACT =
      exact("rank_order_variance_exact", "variation ratio index (R^R)", Variation.VARIANCE);

  private RankOrder() {}

  private static Measure polynomial(String id, String name, Variation variation) {
    return new Measure(
        new About(
            id,
            "Rank-order " + name + ", polynomial",
            "Rangordningsindex, " + (variation == Variation.ENTROPY ? "entropi" : "variation"),
            new About.Note(
                """
                Segregation along the whole scale, by a polynomial through the categories' cut points.
                0 = the same distribution everywhere, 1 = neighbourhoods of one rank each.""",
                """
                Segregation längs hela skalan, med ett polynom genom kategoriernas gränser.
                0 = samma fördelning överallt, 1 = områden med en enda rang var.""",
                "Reardon 2011")),
        Kind.ORDERED,
        Dimension.EVENNESS,
        Thresholds.formula(DEGREE + 1, cuts -> fitted(cuts, variation)));
  }

  private static Measure exact(String id, String name, Variation variation) {
    return new Measure(
        new About(
            id,
            "Rank-order " + name + ", exact",
            "Rangordningsindex, "
                + (variation == Variation.ENTROPY ? "entropi" : "variation")
                + ", exakt",
            new About.Note(
                """
                Segregation along the whole scale, every percentile by its nearest cut point: for \
                microdata or many cut points.
                0 = the same distribution everywhere, 1 = neighbourhoods of one rank each.""",
                """
                Segregation längs hela skalan, varje percentil efter närmaste gräns: för mikrodata eller många gränser.
                0 = samma fördelning överallt, 1 = områden med en enda rang var.""",
                "Reardon 2011")),
        Kind.ORDERED,
        Dimension.EVENNESS,
        Thresholds.formula(1, cuts -> stepwise(cuts, variation)));
  }

  /** Weighted least squares in powers of 2q − 1, of which only the even ones carry weight. */
  private static Value fitted(List<Table> cuts, Variation variation) {
    double[][] powers = new double[DEGREE + 1][cuts.size()];
    double[] values = new double[cuts.size()];
    for (int j = 0; j < values.length; j++) {
      double q = cuts.get(j).margins().share(0);
      double weight = variation.weight().applyAsDouble(q);
      values[j] = weight * variation.index().applyAsDouble(cuts.get(j));
      for (int power = 0; power <= DEGREE; power++) {
        powers[power][j] = weight;
        weight *= 2 * q - 1;
      }
    }
    double[] coefficients = LeastSquares.fit(powers, values);
    Sum sum = new Sum();
    for (int k = 0; 2 * k <= DEGREE; k++) {
      sum.add(coefficients[2 * k] * variation.moment().applyAsDouble(k));
    }
    return Value.of(sum.value());
  }

  /** Each percentile takes the value at the nearest cut; the weights are integrated exactly. */
  private static Value stepwise(List<Table> cuts, Variation variation) {
    Sum sum = new Sum();
    double before = 0;
    for (int j = 0; j < cuts.size(); j++) {
      double q = cuts.get(j).margins().share(0);
      double next = j + 1 < cuts.size() ? cuts.get(j + 1).margins().share(0) : 2 - q;
      double after = variation.cumulative().applyAsDouble((q + next) / 2);
      sum.add((after - before) * variation.index().applyAsDouble(cuts.get(j)));
      before = after;
    }
    return Value.of(sum.value());
  }
}
