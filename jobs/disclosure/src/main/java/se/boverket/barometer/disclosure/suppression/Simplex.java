package se.boverket.barometer.disclosure.suppression;

import java.util.Arrays;
import se.boverket.barometer.tables.Stop;

/**
 * How small and how large the variables of a dictionary can be. Each question starts where the last
 * one stopped, and what every variable has been on the way is remembered, so that most need not be
 * asked.
 */
final class Simplex {
  private static final int PATIENCE = 200;
  private final Dictionary dictionary;
  private final double[] least;
  private final double[] most;

  /**
   * Starts at a point that fits.
   *
   * @throws Stop (refused) when none does
   */
  Simplex(Dictionary dictionary) {
    this.dictionary = dictionary;
    least = new double[dictionary.rows() + dictionary.columns()];
    most = new double[least.length];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (int row = 0; row < dictionary.rows(); row++) {
      mend(row);
    }
    remember();
  }

  /** Least value met so far; the least of all after {@link #minimise}. */
  double least(int variable) {
    return least[variable];
  }

  /** Largest value met so far; the largest of all after {@link #maximise}. */
  double most(int variable) {
    return most[variable];
  }

  /** Makes a variable as large as can be. */
  void maximise(int variable) {
    int row = dictionary.row(variable);
    if (row < 0) {
      int column = dictionary.column(variable);
      row = dictionary.limiting(column);
      if (row >= 0) {
        pivot(row, column);
      }
    }
    if (row < 0 || !improve(row, 1)) {
      most[variable] = Double.POSITIVE_INFINITY;
    }
  }

  /** Makes a variable as small as can be. */
  void minimise(int variable) {
    int row = dictionary.row(variable);
    if (row >= 0) {
      improve(row, -1);
    }
  }

  /**
   * What bounds a variable that was just made as large or as small as can be: factors of the
   * variables whose sum is fixed.
   */
  double[] proof(int variable) {
    double[] proof = new double[least.length];
    proof[variable] = 1;
    int row = dictionary.row(variable);
    for (int c = 0; row >= 0 && c < dictionary.columns(); c++) {
      proof[dictionary.free(c)] = -dictionary.factor(row, c);
    }
    return proof;
  }

  /** Raises (1) or lowers (-1) a led variable as far as it goes; false when it never stops. */
  private boolean improve(int target, int sign) {
    int variable = dictionary.led(target);
    for (int step = 0; dictionary.led(target) == variable; step++) {
      int column = entering(target, sign, step);
      if (column < 0) {
        return true;
      }
      int row = dictionary.limiting(column);
      if (row < 0) {
        return false;
      }
      pivot(row, column);
    }
    return true;
  }

  /** Raises a variable that is under zero until it no longer is. */
  private void mend(int row) {
    for (int step = 0; dictionary.constant(row) < 0; step++) {
      int column = entering(row, 1, step);
      if (column < 0) {
        throw Stop.refused(
            "What is shown fits no table of counts: shown cells contradict each other, or a hidden"
                + " cell would be under 1; correct the published set.");
      }
      double own = -dictionary.constant(row) / dictionary.factor(row, column);
      int limiting = dictionary.limiting(column);
      boolean first = limiting < 0 || own <= dictionary.limit(limiting, column);
      dictionary.pivot(first ? row : limiting, column);
    }
  }

  /**
   * The steepest column, or after some time, so as not to go in circles, the first (Bland 1977).
   */
  private int entering(int target, int sign, int step) {
    int best = -1;
    for (int c = 0; c < dictionary.columns(); c++) {
      double gain = sign * dictionary.factor(target, c);
      boolean better =
          best < 0
              || (step < PATIENCE
                  ? gain > sign * dictionary.factor(target, best)
                  : dictionary.free(c) < dictionary.free(best));
      best = gain > Dictionary.NOTHING && better ? c : best;
    }
    return best;
  }

  private void pivot(int row, int column) {
    dictionary.pivot(row, column);
    remember();
  }

  private void remember() {
    for (int r = 0; r < dictionary.rows(); r++) {
      int variable = dictionary.led(r);
      least[variable] = Math.min(least[variable], dictionary.constant(r));
      most[variable] = Math.max(most[variable], dictionary.constant(r));
    }
    for (int c = 0; c < dictionary.columns(); c++) {
      least[dictionary.free(c)] = 0;
    }
  }
}
