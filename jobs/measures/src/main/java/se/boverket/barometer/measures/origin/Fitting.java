package se.boverket.barometer.measures.origin;

import java.util.Arrays;
import se.boverket.barometer.measures.numeric.Sum;

/**
 * Iterative proportional fitting: the structure of one table (its odds ratios) with the margins of
 * others. Stops at a relative margin error of 1e-12, so that many small units do not pass for
 * converged; sums go down the columns in a fixed order.
 */
final class Fitting {
  private static final double RELATIVE_ERROR = 1e-12;
  private static final int MOST_ROUNDS = 100_000;

  private Fitting() {}

  /**
   * @param structure counts [group][unit] whose odds ratios are kept; zeros become very small
   * @param groups shares of the groups, all above 0, adding up to 1
   * @param units shares of the units, all above 0, adding up to 1
   * @return shares [group][unit] of the whole
   * @throws ArithmeticException if the margins are not met after 100 000 rounds
   */
  static double[][] fit(double[][] structure, double[] groups, double[] units) {
    double[][] fitted = positive(structure);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      for (int g = 0; g < groups.length; g++) {
        double factor = groups[g] / Sum.of(fitted[g]).value();
        scale(fitted[g], factor);
      }
      double error = scaleUnits(fitted, units);
      if (error <= RELATIVE_ERROR) {
        return fitted;
      }
    }
    throw new ArithmeticException(
        "The two tables' margins could not be fitted in "
            + MOST_ROUNDS
            + " rounds: they are too different to be compared. Merge small units or groups.");
  }

  private static double scaleUnits(double[][] fitted, double[] units) {
    double worst = 0;
    for (int i = 0; i < units.length; i++) {
      Sum sum = new Sum();
      for (double[] column : fitted) {
        sum.add(column[i]);
      }
      double factor = units[i] / sum.value();
      worst = Math.max(worst, Math.abs(1 - 1 / factor));
      for (double[] column : fitted) {
        column[i] *= factor;
      }
    }
    return worst;
  }

  private static void scale(double[] column, double factor) {
    for (int i = 0; i < column.length; i++) {
      column[i] *= factor;
    }
  }

  /** Structural zeros would make some margins unreachable (Elbers 2021). */
  private static double[][] positive(double[][] structure) {
    double least =
        Arrays.stream(structure)
            .flatMapToDouble(Arrays::stream)
            .filter(n -> n > 0)
            .min()
            .orElseThrow();
    double tiny = Math.min(1e-10, least / 1000);
    return Arrays.stream(structure)
        .map(column -> Arrays.stream(column).map(n -> Math.max(n, tiny)).toArray())
        .toArray(double[][]::new);
  }
}
