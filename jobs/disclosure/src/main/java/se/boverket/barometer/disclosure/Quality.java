package se.boverket.barometer.disclosure;

import com.typesafe.config.Config;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a reader of a protected table gets minus the true value, over so many values that it
 * discloses none.
 *
 * @param what the column, or {@code D} and the grouping where it is computed from published counts
 * @param values how many were compared
 * @param mean of the differences, in the values' unit
 * @param absolute mean of their sizes
 * @param whole difference for the country, NaN where there is none
 */
public record Quality(String what, long values, double mean, double absolute, double whole) {
  private static final double DIGITS = 0.0001;

  /** Rounded, so that nothing hangs on the last digit. */
  static Quality of(String what, long values, double[] meanAbsoluteWhole) {
    return new Quality(
        what,
        values,
        Steps.nearest(meanAbsoluteWhole[0], DIGITS),
        Steps.nearest(meanAbsoluteWhole[1], DIGITS),
        Double.isNaN(meanAbsoluteWhole[2])
            ? Double.NaN
            : Steps.nearest(meanAbsoluteWhole[2], DIGITS));
  }

  Map<String, Object> facts() {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("what", what);
    facts.put("values", values);
    facts.put("mean_difference", mean);
    facts.put("mean_absolute_difference", absolute);
    if (!Double.isNaN(whole)) {
      facts.put("country_difference", whole);
    }
    return facts;
  }

  static Quality of(Config c) {
    return new Quality(
        c.getString("what"),
        c.getLong("values"),
        c.getDouble("mean_difference"),
        c.getDouble("mean_absolute_difference"),
        c.hasPath("country_difference") ? c.getDouble("country_difference") : Double.NaN);
  }
}
