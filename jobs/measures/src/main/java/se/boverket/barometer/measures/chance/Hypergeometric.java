package se.boverket.barometer.measures.chance;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import se.boverket.barometer.measures.numeric.Sum;

/**
 * Members of a group among persons taken by lot: the number of a unit's residents that belong to
 * the group when everybody is placed at random.
 *
 * @param total persons in the whole
 * @param members of them in the group
 * @param taken persons in the unit
 */
record Hypergeometric(double total, double members, double taken) {
  /** Terms below this share of the largest cannot change a digit. */
  private static final double NEGLIGIBLE = 1e-20;

  /** From this mean on the moments give all digits that matter; below it there are few terms. */
  private static final double SERIES_FROM = 100;

  private static final int MOMENTS = 16;
  private static final double[][] CHOICES = choices();
  private static final double[] TIMES_LOG =
      IntStream.range(0, 512).mapToDouble(h -> h == 0 ? 0 : h * StrictMath.log(h)).toArray();

  double least() {
    return Math.max(0, taken - (total - members));
  }

  double most() {
    return Math.min(taken, members);
  }

  double mode() {
    double mode = Math.floor((taken + 1) * ((members + 1) / (total + 2)));
    return Math.min(most(), Math.max(least(), mode));
  }

  /** Members that the unit has on average. */
  double mean() {
    return taken * (members / total);
  }

  /**
   * E |h · total − taken · members|: the terms above the mean telescope to one (De Moivre; Diaconis
   * & Zabell 1991).
   */
  double meanDistance() {
    double above = Math.floor(mean()) + 1;
    return above > most() ? 0 : 2 * above * (total - members - taken + above) * probability(above);
  }

  /** The mean of (1 + d) ln(1 + d) − d over d = h / mean − 1; members and taken above 0. */
  double meanDivergence() {
    double mean = mean();
    return mean >= SERIES_FROM ? series() : meanTimesLog() / mean - StrictMath.log(mean);
  }

  /** Σ (−1)ⁿ mₙ / (meanⁿ n (n − 1)) over the central moments m. */
  private double series() {
    double[] moments = moments();
    double sum = 0;
    for (int n = MOMENTS; n >= 2; n--) {
      sum = moments[n] / (n * (n - 1)) - sum / mean();
    }
    return sum / (mean() * mean());
  }

  /**
   * Central moments from 0 to {@link #MOMENTS}, each from the ones before by total · E[c g(h)] =
   * E[(members − h)(taken − h)(g(h + 1) − g(h))] with g = cʳ, c the distance from the mean.
   */
  private double[] moments() {
    double both = (members - mean()) * (taken - mean());
    double either = (members - mean()) + (taken - mean());
    double[] moments = new double[MOMENTS + 1];
    moments[0] = 1;
    for (int r = 1; r < MOMENTS; r++) {
      double sum = r * both * moments[r - 1];
      for (int j = 0; j < r - 1; j++) {
        sum += CHOICES[r][j] * (both * moments[j] - either * moments[j + 1] + moments[j + 2]);
      }
      moments[r + 1] = (sum - r * either * moments[r]) / (total - r);
    }
    return moments;
  }

  /** The mean of h ln h, as {@link #mean} sums it: a nation has a million cells of it a year. */
  private double meanTimesLog() {
    double mode = mode();
    double weights = 0;
    double sum = 0;
    double weight = 1;
    for (double h = mode; h <= most() && weight > NEGLIGIBLE; h++) {
      weights += weight;
      sum += weight * timesLog(h);
      weight *= up(h);
    }
    weight = 1 / up(mode - 1);
    for (double h = mode - 1; h >= least() && weight > NEGLIGIBLE; h--) {
      weights += weight;
      sum += weight * timesLog(h);
      weight /= up(h - 1);
    }
    return sum / weights;
  }

  private static double timesLog(double h) {
    return h < TIMES_LOG.length ? TIMES_LOG[(int) h] : h * StrictMath.log(h);
  }

  /** Binomial coefficients. */
  private static double[][] choices() {
    double[][] choices = new double[MOMENTS][];
    for (int n = 0; n < MOMENTS; n++) {
      choices[n] = new double[n + 1];
      for (int k = 0; k <= n; k++) {
        choices[n][k] = k == 0 || k == n ? 1 : choices[n - 1][k - 1] + choices[n - 1][k];
      }
    }
    return choices;
  }

  /** The mean of a function of the number, exactly: summed outwards from the likeliest number. */
  double mean(DoubleUnaryOperator of) {
    double mode = mode();
    Sum weights = new Sum();
    Sum sum = new Sum();
    double weight = 1;
    for (double h = mode; h <= most() && weight > NEGLIGIBLE; h++) {
      weights.add(weight);
      sum.add(weight * of.applyAsDouble(h));
      weight *= up(h);
    }
    weight = 1 / up(mode - 1);
    for (double h = mode - 1; h >= least() && weight > NEGLIGIBLE; h--) {
      weights.add(weight);
      sum.add(weight * of.applyAsDouble(h));
      weight /= up(h - 1);
    }
    return sum.value() / weights.value();
  }

  /** A draw: the probability is used up from the likeliest number outwards. */
  double draw(RandomStream random) {
    double above = mode();
    double below = above - 1;
    double left = random.uniform();
    double high = probability(above);
    double low = below < least() ? 0 : high / up(below);
    while (high > 0 || low > 0) {
      if (left <= high) {
        return above;
      }
      left -= high;
      high = above < most() ? high * up(above) : 0;
      above++;
      if (left <= low) {
        return below;
      }
      left -= low;
      low = below > least() ? low / up(below - 1) : 0;
      below--;
    }
    return mode();
  }

  /** How much likelier h + 1 is than h. */
  private double up(double h) {
    return (members - h) * (taken - h) / ((h + 1) * (total - members - taken + h + 1));
  }

  private double probability(double h) {
    if (least() == most()) {
      return 1;
    }
    double p = taken / total;
    return Likelihood.binomial(h, members, p)
        * Likelihood.binomial(taken - h, total - members, p)
        / Likelihood.binomial(taken, total, p);
  }
}
