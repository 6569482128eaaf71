package se.boverket.barometer.disclosure;

import java.util.Arrays;

/**
 * The attacker's own formulas of a group's segregation from everybody else (Massey and Denton
 * 1988), 0-1: x persons of the group and t of all by neighbourhood.
 */
final class GroupMeasures {
  private GroupMeasures() {}

  static double dissimilarity(double[] x, double[] t) {
    double group = sum(x);
    double others = sum(t) - group;
    double d = 0;
    for (int i = 0; i < x.length; i++) {
      d += Math.abs(x[i] / group - (t[i] - x[i]) / others) / 2;
    }
    return d;
  }

  static double gorard(double[] x, double[] t) {
    return dissimilarity(x, t) * (1 - sum(x) / sum(t));
  }

  static double isolation(double[] x, double[] t) {
    double group = sum(x);
    double p = 0;
    for (int i = 0; i < x.length; i++) {
      p += x[i] / group * x[i] / t[i];
    }
    return p;
  }

  static double correlation(double[] x, double[] t) {
    double share = sum(x) / sum(t);
    return (isolation(x, t) - share) / (1 - share);
  }

  static double entropy(double[] x, double[] t) {
    double all = sum(t);
    double within = 0;
    for (int i = 0; i < x.length; i++) {
      within += t[i] / all * bits(x[i] / t[i]);
    }
    return 1 - within / bits(sum(x) / all);
  }

  static double gini(double[] x, double[] t) {
    double all = sum(t);
    double share = sum(x) / all;
    double g = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x.length; j++) {
        g += t[i] * t[j] * Math.abs(x[i] / t[i] - x[j] / t[j]);
      }
    }
    return g / (2 * all * all * share * (1 - share));
  }

  private static double bits(double p) {
    return p <= 0 || p >= 1 ? 0 : -p * Math.log(p) - (1 - p) * Math.log(1 - p);
  }

  private static double sum(double[] of) {
    return Arrays.stream(of).sum();
  }
}
