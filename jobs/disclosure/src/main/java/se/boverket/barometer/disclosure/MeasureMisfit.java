package se.boverket.barometer.disclosure;

import java.util.function.IntToDoubleFunction;

/**
 * How badly measures fit what is published of them, when each is rounded and all are moved together
 * by totals that carry noise: half the squared distance, the noise taken as normal.
 *
 * @param lower Cholesky factor of the covariance of the measures
 */
record MeasureMisfit(double[][] lower) {
  /** Of six measures that are as published one in a million is as far off. */
  private static final double FAR = 20;

  /**
   * Of the covariance of rounding and noise.
   *
   * @param moves by how much each total (inner index) moves each measure, per standard deviation of
   *     its noise
   * @param half half a rounding unit
   */
  static MeasureMisfit of(double[][] moves, double half) {
    int n = moves.length;
    double[][] lower = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = dot(moves[i], moves[j], moves[i].length) - dot(lower[i], lower[j], j);
        // Rounding errors are spread evenly over a unit: a third of half of it, squared.
        double own = i == j ? rest + half * half / 3 : rest;
        lower[i][j] = i == j ? Math.sqrt(Math.max(own, half * half / 12)) : own / lower[j][j];
      }
    }
    return new MeasureMisfit(lower);
  }

  private static double dot(double[] a, double[] b, int many) {
    double sum = 0;
    for (int k = 0; k < many; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }

  /**
   * Half the squared distance; infinite from where it no longer matters.
   *
   * @param residual published minus computed, by measure; asked one after the other
   */
  double of(IntToDoubleFunction residual) {
    double[] solved = new double[lower.length];
    double sum = 0;
    for (int i = 0; i < solved.length; i++) {
      double rest = residual.applyAsDouble(i) - dot(lower[i], solved, i);
      solved[i] = rest / lower[i][i];
      sum += solved[i] * solved[i] / 2;
      if (sum > FAR) {
        return Double.POSITIVE_INFINITY;
      }
    }
    return sum;
  }
}
