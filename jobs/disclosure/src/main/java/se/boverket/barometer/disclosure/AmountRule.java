package se.boverket.barometer.disclosure;

import java.io.Serializable;
import java.util.Map;

/**
 * Medians and means of amounts.
 *
 * @param personsFrom fewest persons
 * @param householdsFrom fewest households; 0 where the rule does not ask
 * @param p per cent of the p % rule; 0 where the rule does not ask
 * @param units rounding unit by indicator, {@code default} for the rest
 */
record AmountRule(long personsFrom, double householdsFrom, double p, Map<String, Double> units)
    implements Serializable {

  Shown median(double value, long persons, String indicator) {
    return persons < personsFrom ? Shown.SUPPRESSED : rounded(value, indicator);
  }

  /**
   * The sum over the protected count: the exact mean beside a protected count would give the true
   * count back.
   */
  Shown mean(Contributions of, long noisy, String indicator) {
    boolean few = of.persons < personsFrom || noisy < personsFrom || of.households < householdsFrom;
    // The second largest is not known here: at most as large as the largest.
    boolean dominated = of.sum - 2 * of.largest < p / 100 * of.largest;
    return few || dominated ? Shown.SUPPRESSED : rounded(of.sum / noisy, indicator);
  }

  private Shown rounded(double value, String indicator) {
    double unit = units.getOrDefault(indicator, units.get("default"));
    return Shown.plain(Steps.nearest(value, unit));
  }

  /**
   * What a mean is made of.
   *
   * @param sum of the contributions
   * @param largest single contribution
   * @param persons who contribute
   * @param households at least so many
   */
  record Contributions(double sum, double largest, long persons, double households) {}
}
