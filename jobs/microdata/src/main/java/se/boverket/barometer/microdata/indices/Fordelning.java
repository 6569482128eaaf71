package se.boverket.barometer.microdata.indices;

import java.util.Collection;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import se.boverket.barometer.measures.numeric.Sum;

/**
 * Mean and spread of a measure over areas, each counting once.
 *
 * @param medel mean; null over no areas
 * @param standardavvikelse population standard deviation (n); null over no areas
 */
record Fordelning(Double medel, Double standardavvikelse) {
  /** Over no areas. */
  static final Fordelning NONE = new Fordelning(null, null);

  /** A spread below this share of the mean is rounding: the areas do not differ. */
  private static final double ROUNDING = 1e-12;

  /** Over values in a fixed order, which are summed without losing digits. */
  static Fordelning of(List<Double> values) {
    if (values.isEmpty()) {
      return NONE;
    }
    double mean = mean(values, v -> v);
    double variance = mean(values, v -> (v - mean) * (v - mean));
    return new Fordelning(mean, Math.sqrt(variance));
  }

  /** Standard deviations from the mean; null where the areas do not differ or there is no value. */
  Double z(Double value) {
    boolean spread = medel != null && standardavvikelse > ROUNDING * Math.abs(medel);
    return spread && value != null ? (value - medel) / standardavvikelse : null;
  }

  private static double mean(Collection<Double> values, DoubleUnaryOperator term) {
    Sum sum = new Sum();
    values.forEach(v -> sum.add(term.applyAsDouble(v)));
    return sum.value() / values.size();
  }
}
