package se.boverket.barometer.disclosure;

import java.io.Serializable;
import java.util.List;

/**
 * Values that stand on enough persons: index components, types and flags, shares of areas.
 *
 * @param baseFrom fewest persons in every base
 * @param unit rounding unit; null where the value is not a quantity
 */
record BaseRule(long baseFrom, Double unit) implements Serializable {

  Shown show(Object value, List<Long> bases) {
    if (bases.stream().anyMatch(b -> b < baseFrom)) {
      return Shown.SUPPRESSED;
    }
    return Shown.plain(unit == null ? value : (Object) Steps.nearest((Double) value, unit));
  }
}
