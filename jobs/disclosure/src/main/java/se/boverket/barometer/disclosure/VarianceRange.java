package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Variances that a row with mean zero can have. Every allowed row is a mixture of generators (one
 * change each; on a left side that must rise, the uniform distributions from a change up to no
 * change), so the extremes are mixtures of two of them.
 *
 * @param low the least variance
 * @param high the greatest
 */
record VarianceRange(Mixture low, Mixture high) {
  private static final double EDGE = 1e-9;

  /**
   * A row.
   *
   * @param variance its variance; its mean is zero
   * @param p its probabilities
   */
  record Mixture(double variance, double[] p) {}

  static VarianceRange of(int[] changes, int rising) {
    List<double[]> generators =
        IntStream.range(0, changes.length).mapToObj(k -> generator(changes, k, rising)).toList();
    List<Mixture> rows = new ArrayList<>();
    for (double[] a : generators) {
      generators.stream().flatMap(b -> mixture(changes, a, b)).forEach(rows::add);
    }
    Comparator<Mixture> byVariance = Comparator.comparingDouble(Mixture::variance);
    return new VarianceRange(
        rows.stream().min(byVariance).orElseThrow(), rows.stream().max(byVariance).orElseThrow());
  }

  /** At the edge of what is feasible the row is one of the extremes, which Newton never reaches. */
  double[] edge(double v) {
    if (Math.abs(v - low.variance) <= EDGE * Math.max(1, v)) {
      return low.p;
    }
    return Math.abs(v - high.variance) <= EDGE * Math.max(1, v) ? high.p : null;
  }

  private static double[] generator(int[] changes, int k, int rising) {
    double[] p = new double[changes.length];
    if (k < rising) {
      Arrays.fill(p, k, rising, 1.0 / (rising - k));
    } else {
      p[k] = 1;
    }
    return p;
  }

  private static Stream<Mixture> mixture(int[] changes, double[] a, double[] b) {
    double ma = moment(changes, a, 1);
    double mb = moment(changes, b, 1);
    if (ma == 0) {
      return Stream.of(new Mixture(moment(changes, a, 2), a));
    }
    if (ma > 0 || mb <= 0) {
      return Stream.empty();
    }
    double share = mb / (mb - ma);
    double[] p =
        IntStream.range(0, a.length).mapToDouble(k -> share * a[k] + (1 - share) * b[k]).toArray();
    return Stream.of(new Mixture(moment(changes, p, 2), p));
  }

  private static double moment(int[] changes, double[] p, int power) {
    return IntStream.range(0, p.length).mapToDouble(k -> p[k] * Math.pow(changes[k], power)).sum();
  }
}
