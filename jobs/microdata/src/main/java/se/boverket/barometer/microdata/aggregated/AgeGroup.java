package se.boverket.barometer.microdata.aggregated;

import java.io.Serializable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ages that are published together.
 *
 * @param label {@code 20-29}, {@code 80+}
 * @param lagst lowest age, whole years
 * @param hogst highest age
 */
public record AgeGroup(String label, int lagst, int hogst) implements Serializable {
  private static final int OLDEST = 120;

  /**
   * Reads a label.
   *
   * @throws com.typesafe.config.ConfigException when it is neither {@code 20-29} nor {@code 80+}
   */
  static AgeGroup of(String label) {
    if (!label.matches("\\d+-\\d+|\\d+\\+")) {
      throw new com.typesafe.config.ConfigException.Generic(
          "age group '" + label + "' must be written 20-29 or 80+");
    }
    String[] ends = label.split("[-+]");
    int hogst = ends.length > 1 ? Integer.parseInt(ends[1]) : OLDEST;
    return new AgeGroup(label, Integer.parseInt(ends[0]), hogst);
  }

  boolean has(int alder) {
    return lagst <= alder && alder <= hogst;
  }

  Stream<Integer> years() {
    return IntStream.rangeClosed(lagst, hogst).boxed();
  }
}
