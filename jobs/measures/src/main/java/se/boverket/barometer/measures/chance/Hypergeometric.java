package se.boverket.barometer.measures.chance;

import java.util.function.DoubleUnaryOperator;
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
