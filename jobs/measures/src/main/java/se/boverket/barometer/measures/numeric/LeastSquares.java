package se.boverket.barometer.measures.numeric;

/**
 * Linear least squares by modified Gram-Schmidt, which unlike normal equations keeps the digits.
 */
public final class LeastSquares {
  private LeastSquares() {}

  /**
   * The coefficients that bring {@code Σ c·column} closest to the target.
   *
   * @param columns one array per coefficient, linearly independent; overwritten
   * @param target values to be fitted; overwritten by the residuals
   */
  public static double[] fit(double[][] columns, double[] target) {
    int n = columns.length;
    double[][] upper = new double[n][n];
    double[] right = new double[n];
    for (int k = 0; k < n; k++) {
      double squares = dot(columns[k], columns[k]);
      upper[k][k] = squares;
      for (int j = k + 1; j < n; j++) {
        upper[k][j] = dot(columns[k], columns[j]);
        subtract(columns[j], columns[k], upper[k][j] / squares);
      }
      right[k] = dot(columns[k], target);
      subtract(target, columns[k], right[k] / squares);
    }
    return backSubstituted(upper, right);
  }

  private static double[] backSubstituted(double[][] upper, double[] right) {
    double[] solution = new double[right.length];
    for (int k = right.length - 1; k >= 0; k--) {
      Sum sum = new Sum();
      sum.add(right[k]);
      for (int j = k + 1; j < right.length; j++) {
        sum.add(-upper[k][j] * solution[j]);
      }
      solution[k] = sum.value() / upper[k][k];
    }
    return solution;
  }

  private static void subtract(double[] from, double[] column, double factor) {
    for (int i = 0; i < from.length; i++) {
      from[i] = Math.fma(-factor, column[i], from[i]);
    }
  }

  private static double dot(double[] a, double[] b) {
    Sum sum = new Sum();
    for (int i = 0; i < a.length; i++) {
      sum.add(a[i] * b[i]);
    }
    return sum.value();
  }
}
