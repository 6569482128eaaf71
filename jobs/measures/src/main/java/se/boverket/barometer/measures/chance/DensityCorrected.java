package se.boverket.barometer.measures.chance;

import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.Value;
import se.boverket.barometer.measures.numeric.Sum;
import se.boverket.barometer.measures.twogroup.Dissimilarity;

/**
 * D without what small counts add to it: each unit's difference is replaced by the likeliest true
 * one, given its size and standard error (Allen, Burgess, Davidson & Windmeijer 2015).
 */
public final class DensityCorrected {
  private static final int HALVINGS = 60;

  private DensityCorrected() {}

  /** Between 0 and D; missing where D is. */
  public static Value of(Table table) {
    Measure dissimilarity = Dissimilarity.MEASURE;
    return dissimilarity.of(table).exists() ? Value.of(sum(table)) : dissimilarity.of(table);
  }

  private static double sum(Table table) {
    double group = table.margins().group(0);
    double reference = table.margins().group(1);
    Sum sum = new Sum();
    for (int i = 0; i < table.units(); i++) {
      double a = table.column(0)[i] / group;
      double b = table.column(1)[i] / reference;
      double difference = Math.abs(table.deviations(0)[i]) / (group * reference);
      double error = Math.sqrt(a * (1 - a) / group + b * (1 - b) / reference);
      sum.add(error == 0 ? difference : error * likeliest(difference / error));
    }
    return sum.value() / 2;
  }

  /**
   * The x at which φ(θ − x) + φ(θ + x) is greatest, φ the normal density: 0 up to θ = 1, beyond it
   * the solution of x = θ tanh(θ x), found by halving.
   */
  static double likeliest(double theta) {
    double low = 0;
    double high = theta <= 1 ? 0 : theta;
    for (int halving = 0; halving < HALVINGS && low < high; halving++) {
      double middle = (low + high) / 2;
      if (theta * StrictMath.tanh(theta * middle) > middle) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
