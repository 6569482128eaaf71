package se.boverket.barometer.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The distribution of maximum entropy with mean zero and a given variance: p = exp(a + b v + c v²),
 * found as the minimum of the convex dual log Σ exp(b v + c v²) − c V in b and c by Newton's method
 * (Marley and Leaver 2011). A row that must rise on its left takes the isotonic exponents instead.
 */
final class MaxEntropy {
  private static final int STEPS = 200;
  private static final double EXACT = 1e-14;
  private static final double SHORTEST = 1e-12;
  private static final double FLAT = 1e-13;

  private final int[] changes;
  private final double target;
  private final int rising;

  private MaxEntropy(int[] changes, NoiseSpec spec) {
    this.changes = changes;
    this.target = spec.v();
    this.rising = spec.shape() == NoiseSpec.Shape.MONOTONE ? left(changes) : 0;
  }

  /** Row of a true count of 1 or more; the variance is one that the row can have. */
  static PRow row(NoiseSpec spec, int count) {
    int[] changes = spec.changes(count);
    MaxEntropy problem = new MaxEntropy(changes, spec);
    if (spec.variance() == NoiseSpec.Variance.AT_MOST) {
      PRow loose = PRow.of(count, changes, problem.solve(Free.SLOPE));
      if (loose.moment(2) <= spec.v()) {
        return loose;
      }
    }
    VarianceRange range = VarianceRange.of(changes, problem.rising);
    double[] edge = range.edge(spec.v());
    return PRow.of(count, changes, edge == null ? problem.solve(Free.BOTH) : edge);
  }

  static int left(int[] changes) {
    return (int) Arrays.stream(changes).filter(v -> v <= 0).count();
  }

  /** Which of the two parameters move. */
  private enum Free {
    SLOPE,
    BOTH
  }

  private double[] solve(Free free) {
    double[] at = {0, 0};
    for (int step = 0; step < STEPS; step++) {
      double[] down = direction(at, free);
      double size = longest(at, down, free);
      if (size == 0) {
        break;
      }
      at = moved(at, down, size);
    }
    return probabilities(at);
  }

  /** Newton's direction; the Hessian is the covariance of (v, v²), within pooled blocks. */
  private double[] direction(double[] at, Free free) {
    double[] p = probabilities(at);
    double[] v = pooled(at, 1);
    double[] w = pooled(at, 2);
    double m1 = mean(p, v);
    double m2 = mean(p, w);
    double h11 = mean(p, v, v) - m1 * m1;
    if (free == Free.SLOPE) {
      return new double[] {-m1 / h11, 0};
    }
    double h12 = mean(p, v, w) - m1 * m2;
    double h22 = mean(p, w, w) - m2 * m2;
    double gap = m2 - target;
    double det = h11 * h22 - h12 * h12;
    return new double[] {-(h22 * m1 - h12 * gap) / det, -(h11 * gap - h12 * m1) / det};
  }

  /**
   * The longest of 1, 1/2, 1/4 … that leads down: in the dual, or, where that is flat to the last
   * digit, in its slope; 0 when the minimum is reached.
   */
  private double longest(double[] at, double[] down, Free free) {
    double now = value(at, free);
    double slope = slope(at, free);
    double size = slope < EXACT || !Double.isFinite(down[0] + down[1]) ? 0 : 1;
    while (size > SHORTEST) {
      double[] next = moved(at, down, size);
      double then = value(next, free);
      if (then < now || then <= now + FLAT * Math.abs(now) && slope(next, free) < slope) {
        return size;
      }
      size /= 2;
    }
    return 0;
  }

  private double slope(double[] at, Free free) {
    double[] p = probabilities(at);
    double m1 = mean(p, powers(1));
    return free == Free.SLOPE ? Math.abs(m1) : Math.hypot(m1, mean(p, powers(2)) - target);
  }

  private static double[] moved(double[] at, double[] down, double size) {
    return new double[] {at[0] + size * down[0], at[1] + size * down[1]};
  }

  private double value(double[] at, Free free) {
    double[] x = exponents(at);
    double top = Arrays.stream(x).max().orElseThrow();
    double sum = Arrays.stream(x).map(e -> Math.exp(e - top)).sum();
    return top + Math.log(sum) - (free == Free.SLOPE ? 0 : at[1] * target);
  }

  private double[] probabilities(double[] at) {
    double[] x = exponents(at);
    double top = Arrays.stream(x).max().orElseThrow();
    double[] p = Arrays.stream(x).map(e -> Math.exp(e - top)).toArray();
    double sum = Arrays.stream(p).sum();
    return Arrays.stream(p).map(q -> q / sum).toArray();
  }

  private double[] exponents(double[] at) {
    return Isotonic.of(raw(at), rising).values();
  }

  private double[] raw(double[] at) {
    return Arrays.stream(changes).mapToDouble(v -> at[0] * v + at[1] * v * v).toArray();
  }

  /** v or v² averaged over the blocks that are pooled here. */
  private double[] pooled(double[] at, int power) {
    return Isotonic.of(raw(at), rising).averaged(powers(power));
  }

  private double[] powers(int power) {
    return Arrays.stream(changes).mapToDouble(v -> Math.pow(v, power)).toArray();
  }

  private static double mean(double[] p, double[]... of) {
    return IntStream.range(0, p.length)
        .mapToDouble(k -> Arrays.stream(of).mapToDouble(x -> x[k]).reduce(p[k], (a, b) -> a * b))
        .sum();
  }
}
