package se.boverket.barometer.publication.check;

import com.typesafe.config.Config;
import java.util.List;

/**
 * By how much published counts may depart from each other, as {@code schemas/disclosure.conf} says.
 *
 * @param methods of protecting counts, by range of years
 * @param smallestShown smaller counts are not shown
 * @param deviations how many standard deviations are let pass
 */
record Noise(List<? extends Config> methods, long smallestShown, double deviations) {

  static Noise of(Config disclosure, double deviations) {
    return new Noise(
        disclosure.getConfigList("methods"),
        disclosure.getLong("classes.count.smallest_shown"),
        deviations);
  }

  /**
   * The largest difference that chance explains between a count and the sum of others; 0 where
   * counts of the year are published without noise.
   *
   * @param counts how many are compared in all
   */
  double bound(int ar, int counts) {
    return methods.stream()
        .filter(m -> m.getInt("from") <= ar && ar <= m.getInt("to") && m.hasPath("v"))
        .mapToDouble(
            m ->
                Math.min(
                    deviations * Math.sqrt(m.getDouble("v") * counts), m.getDouble("d") * counts))
        .max()
        .orElse(0);
  }
}
