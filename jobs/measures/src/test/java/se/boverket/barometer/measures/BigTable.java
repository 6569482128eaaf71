package se.boverket.barometer.measures;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.util.function.IntFunction;

/** A table of exact counts with the definitions' symbols: n, t, N, T, p, P, E, I. */
record BigTable(double[][] columns) {

  int units() {
    return columns[0].length;
  }

  int groups() {
    return columns.length;
  }

  BigDecimal n(int i, int g) {
    return Big.of(columns[g][i]);
  }

  BigDecimal t(int i) {
    return sum(groups(), g -> n(i, g));
  }

  BigDecimal members(int g) {
    return sum(units(), i -> n(i, g));
  }

  BigDecimal total() {
    return sum(groups(), this::members);
  }

  BigDecimal p(int i, int g) {
    return Big.divide(n(i, g), t(i));
  }

  BigDecimal share(int g) {
    return Big.divide(members(g), total());
  }

  BigDecimal diversity() {
    return sum(groups(), g -> surprise(share(g)));
  }

  BigDecimal interaction() {
    return sum(groups(), g -> share(g).multiply(ONE.subtract(share(g))));
  }

  /** Σ over i of t (p − P)², for one group. */
  BigDecimal squares(int g) {
    return sum(units(), i -> t(i).multiply(p(i, g).subtract(share(g)).pow(2)));
  }

  /** Σ Σ t t |p − p| over all pairs of units, for one group. */
  BigDecimal differences(int g) {
    return sum(
        units(),
        i ->
            sum(
                units(),
                j -> t(i).multiply(t(j)).multiply(p(i, g).subtract(p(j, g)).abs(), Big.DIGITS)));
  }

  BigDecimal overUnits(IntFunction<BigDecimal> term) {
    return sum(units(), term);
  }

  BigDecimal overGroups(IntFunction<BigDecimal> term) {
    return sum(groups(), term);
  }

  static BigDecimal surprise(BigDecimal share) {
    return share.signum() == 0 ? ZERO : share.multiply(Big.ln(share)).negate();
  }

  private static BigDecimal sum(int n, IntFunction<BigDecimal> term) {
    BigDecimal sum = ZERO;
    for (int i = 0; i < n; i++) {
      sum = sum.add(term.apply(i), Big.DIGITS);
    }
    return sum;
  }
}
