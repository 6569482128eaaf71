package se.boverket.barometer.disclosure;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One row of a perturbation table.
 *
 * @param count true count
 * @param changes possible changes, ascending
 * @param probabilities of the changes, sum 1
 * @param bounds upper bounds on the scale of the cell keys, round(cumulated probability x 2^32)
 */
public record PRow(int count, int[] changes, double[] probabilities, long[] bounds)
    implements Serializable {
  private static final double KEYS = 0x1p32;

  static PRow of(int count, int[] changes, double[] probabilities) {
    double[] sums = probabilities.clone();
    Arrays.parallelPrefix(sums, Double::sum);
    long[] bounds = Arrays.stream(sums).mapToLong(s -> Math.round(s * KEYS)).toArray();
    bounds[bounds.length - 1] = (long) KEYS;
    return new PRow(count, changes, probabilities, bounds);
  }

  /** The first change whose bound exceeds the key. */
  int change(long key) {
    int k = 0;
    while (bounds[k] <= key) {
      k++;
    }
    return changes[k];
  }

  /** Expected value of change^power. */
  double moment(int power) {
    return IntStream.range(0, changes.length)
        .mapToDouble(k -> probabilities[k] * Math.pow(changes[k], power))
        .sum();
  }
}
