package se.boverket.barometer.disclosure.suppression;

import java.util.stream.IntStream;

/**
 * A dictionary of the simplex method (Chvatal 1983): each led variable is a constant plus factors
 * of the free ones, which are zero at the moment; none may fall under zero.
 */
final class Dictionary {
  static final double NOTHING = 1e-9;
  private final double[][] factors;
  private final double[] constants;
  private final int[] led;
  private final int[] free;

  /**
   * @param factors for each led variable its factor of each free one
   * @param constants for each led variable its constant; variable r is led, variable rows + c free
   */
  Dictionary(double[][] factors, double[] constants, int columns) {
    this.factors = factors;
    this.constants = constants;
    led = IntStream.range(0, constants.length).toArray();
    free = IntStream.range(constants.length, constants.length + columns).toArray();
  }

  int rows() {
    return led.length;
  }

  int columns() {
    return free.length;
  }

  int led(int row) {
    return led[row];
  }

  int free(int column) {
    return free[column];
  }

  double constant(int row) {
    return constants[row];
  }

  double factor(int row, int column) {
    return factors[row][column];
  }

  /** Row of a variable, -1 where it is free. */
  int row(int variable) {
    return IntStream.range(0, led.length).filter(r -> led[r] == variable).findFirst().orElse(-1);
  }

  /** Column of a free variable. */
  int column(int variable) {
    return IntStream.range(0, free.length)
        .filter(c -> free[c] == variable)
        .findFirst()
        .orElseThrow();
  }

  /** The row that first falls to zero when a free variable grows, -1 where none does. */
  int limiting(int column) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int r = 0; r < led.length; r++) {
      double limit = limit(r, column);
      boolean tie = best >= 0 && limit < least + NOTHING && led[r] < led[best];
      if (limit < least - NOTHING || tie) {
        best = r;
        least = limit;
      }
    }
    return best;
  }

  /** How far a free variable can grow before a row that is not under zero would be. */
  double limit(int row, int column) {
    double factor = factors[row][column];
    boolean falls = factor < -NOTHING && constants[row] >= 0;
    return falls ? constants[row] / -factor : Double.POSITIVE_INFINITY;
  }

  /** The led variable of the row and the free one of the column change places. */
  void pivot(int row, int column) {
    double[] leader = factors[row];
    double divisor = leader[column];
    leader[column] = -1;
    for (int c = 0; c < leader.length; c++) {
      leader[c] = clean(-leader[c] / divisor);
    }
    constants[row] = clean(-constants[row] / divisor);
    for (int r = 0; r < led.length; r++) {
      if (r != row && factors[r][column] != 0) {
        replace(r, row, column);
      }
    }
    int leaving = led[row];
    led[row] = free[column];
    free[column] = leaving;
  }

  private void replace(int in, int row, int column) {
    double[] target = factors[in];
    double[] leader = factors[row];
    double factor = target[column];
    target[column] = 0;
    for (int c = 0; c < target.length; c++) {
      if (leader[c] != 0) {
        target[c] = clean(target[c] + factor * leader[c]);
      }
    }
    constants[in] = clean(constants[in] + factor * constants[row]);
  }

  private static double clean(double value) {
    return Math.abs(value) < NOTHING ? 0 : value;
  }
}
