package se.boverket.barometer.measures;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;

/** Every measure's definition, word for word from the literature, to 70 digits. */
final class Definitions {
  private static final BigDecimal TWO = new BigDecimal(2);

  static final Map<String, Function<BigTable, BigDecimal>> ALL =
      Map.ofEntries(
          entry("dissimilarity", Definitions::dissimilarity),
          entry("gini", Definitions::gini),
          entry("entropy", d -> Big.divide(mutualInformation(d), d.diversity())),
          entry("atkinson_0.1", d -> atkinson(d, new BigDecimal("0.1"))),
          entry("atkinson_0.5", d -> atkinson(d, new BigDecimal("0.5"))),
          entry("atkinson_0.9", d -> atkinson(d, new BigDecimal("0.9"))),
          entry("square_root", Definitions::squareRoot),
          entry("isolation", Definitions::isolation),
          entry("interaction", d -> d.overUnits(i -> x(d, i).multiply(d.p(i, 1)))),
          entry("correlation_ratio", Definitions::correlationRatio),
          entry("minmax", Definitions::minmax),
          entry("gorard", Definitions::gorard),
          entry("segregation_index", d -> Big.divide(gorard(d), ONE.subtract(d.share(0)))),
          entry("concentration_profile", Definitions::concentrationProfile),
          entry("ice", d -> d.share(0).subtract(d.share(1))),
          entry("mutual_information", Definitions::mutualInformation),
          entry("multigroup_entropy", d -> Big.divide(mutualInformation(d), d.diversity())),
          entry("multigroup_dissimilarity", Definitions::multigroupDissimilarity),
          entry(
              "multigroup_gini",
              d -> Big.divide(d.overGroups(d::differences), pairs(d).multiply(d.total()))),
          entry("relative_diversity", d -> Big.divide(d.overGroups(d::squares), mixed(d))),
          entry("normalised_exposure", d -> perGroup(d, ONE, g -> ONE.subtract(d.share(g)))),
          entry("squared_cv", d -> perGroup(d, Big.of(d.groups() - 1), d::share)),
          entry("diversity_shannon", BigTable::diversity),
          entry("diversity_simpson", BigTable::interaction));

  private Definitions() {}

  private static BigDecimal x(BigTable d, int i) {
    return Big.divide(d.n(i, 0), d.members(0));
  }

  private static BigDecimal y(BigTable d, int i) {
    return Big.divide(d.n(i, 1), d.members(1));
  }

  private static BigDecimal mixed(BigTable d) {
    return d.total().multiply(d.interaction());
  }

  private static BigDecimal pairs(BigTable d) {
    return TWO.multiply(mixed(d));
  }

  private static BigDecimal dissimilarity(BigTable d) {
    return Big.divide(d.overUnits(i -> x(d, i).subtract(y(d, i)).abs()), TWO);
  }

  private static BigDecimal gini(BigTable d) {
    BigDecimal most =
        TWO.multiply(d.total().pow(2)).multiply(d.share(0)).multiply(ONE.subtract(d.share(0)));
    return Big.divide(d.differences(0), most);
  }

  private static BigDecimal atkinson(BigTable d, BigDecimal b) {
    BigDecimal rest = ONE.subtract(d.share(0));
    BigDecimal sum =
        d.overUnits(
            i ->
                Big.pow(ONE.subtract(d.p(i, 0)), ONE.subtract(b))
                    .multiply(Big.pow(d.p(i, 0), b))
                    .multiply(d.t(i)));
    BigDecimal inner = Big.divide(sum, d.share(0).multiply(d.total()));
    return ONE.subtract(
        Big.divide(d.share(0), rest).multiply(Big.pow(inner, Big.divide(ONE, ONE.subtract(b)))));
  }

  private static BigDecimal squareRoot(BigTable d) {
    return ONE.subtract(d.overUnits(i -> Big.sqrt(x(d, i).multiply(y(d, i)))));
  }

  private static BigDecimal isolation(BigTable d) {
    return d.overUnits(i -> x(d, i).multiply(d.p(i, 0)));
  }

  private static BigDecimal correlationRatio(BigTable d) {
    return Big.divide(isolation(d).subtract(d.share(0)), ONE.subtract(d.share(0)));
  }

  private static BigDecimal minmax(BigTable d) {
    return ONE.subtract(
        Big.divide(d.overUnits(i -> x(d, i).min(y(d, i))), d.overUnits(i -> x(d, i).max(y(d, i)))));
  }

  private static BigDecimal gorard(BigTable d) {
    return Big.divide(d.overUnits(i -> x(d, i).subtract(Big.divide(d.t(i), d.total())).abs()), TWO);
  }

  /** (P − ∫ v below P + ∫ v above P) / (1 − P), v a step function of the units' shares. */
  private static BigDecimal concentrationProfile(BigTable d) {
    BigDecimal share = d.share(0);
    BigDecimal below = d.overUnits(i -> x(d, i).multiply(d.p(i, 0).min(share)));
    BigDecimal above = d.overUnits(i -> x(d, i).multiply(d.p(i, 0).subtract(share).max(ZERO)));
    return Big.divide(share.subtract(below).add(above), ONE.subtract(share));
  }

  static BigDecimal mutualInformation(BigTable d) {
    return d.overGroups(g -> d.overUnits(i -> information(d, i, g)));
  }

  private static BigDecimal information(BigTable d, int i, int g) {
    BigDecimal odds = Big.divide(d.n(i, g).multiply(d.total()), d.t(i).multiply(d.members(g)));
    return odds.signum() == 0 ? ZERO : Big.divide(d.n(i, g), d.total()).multiply(Big.ln(odds));
  }

  private static BigDecimal multigroupDissimilarity(BigTable d) {
    BigDecimal sum =
        d.overGroups(g -> d.overUnits(i -> d.t(i).multiply(d.p(i, g).subtract(d.share(g)).abs())));
    return Big.divide(sum, pairs(d));
  }

  private static BigDecimal perGroup(
      BigTable d, BigDecimal groups, Function<Integer, BigDecimal> divisor) {
    return d.overGroups(
        g -> Big.divide(d.squares(g), d.total().multiply(groups).multiply(divisor.apply(g))));
  }
}
