package se.boverket.barometer.disclosure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Means and quantiles: of few, with a digit too many, or such that only few counts are left which a
 * whole sum can be divided by.
 *
 * @param classes the thresholds
 * @param noise by how much a published count can be off, persons
 */
record MeanAttack(Classes classes, long noise) {
  private static final int LEAST = 3;

  /**
   * What is wrong with a value; null when nothing is.
   *
   * @param text the value as published
   * @param persons its published count, NaN where that is not shown
   */
  String on(String text, double persons, String indicator) {
    if (!(persons >= Math.min(classes.mean().personsFrom(), classes.median().personsFrom()))) {
      return "a mean or quantile of few";
    }
    BigDecimal value = new BigDecimal(text);
    double unit =
        Math.min(
            unit(classes.mean().units(), indicator), unit(classes.median().units(), indicator));
    if (value.remainder(BigDecimal.valueOf(unit)).signum() != 0) {
      return "a mean or quantile with a digit too many";
    }
    return left(value, (long) persons) < LEAST ? "a mean that gives its count" : null;
  }

  private static double unit(Map<String, Double> units, String indicator) {
    return units.getOrDefault("" + indicator, units.get("default"));
  }

  /** How many counts near the published one divide a whole sum into what rounds to the value. */
  private long left(BigDecimal value, long persons) {
    double half =
        BigDecimal.ONE.movePointLeft(value.stripTrailingZeros().scale()).doubleValue() / 2;
    double mean = value.doubleValue();
    return LongStream.rangeClosed(Math.max(1, persons - noise), persons + noise)
        .filter(n -> Math.abs(Math.rint(mean * n) / n - mean) <= half)
        .count();
  }
}
