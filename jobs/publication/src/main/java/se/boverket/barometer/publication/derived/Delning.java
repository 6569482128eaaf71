package se.boverket.barometer.publication.derived;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import se.boverket.barometer.tables.Stop;

/** Divides a whole into whole parts by weight, to the last one. */
final class Delning {
  private Delning() {}

  /**
   * Parts in proportion to the weights, at least {@code floor} for every weight above 0. Who would
   * get less gets the floor, and the others share what is left in proportion, until nobody is
   * below. Fractions go by largest remainder (Hamilton), the first of equal ones first.
   *
   * @param weights 0 or more, times {@code whole} within a long
   * @param whole parts in all, 1 or more
   * @param floor parts, 0 or more
   * @return as many; they sum to {@code whole}, or are all 0 where all weights are
   * @throws Stop (usage) when the floor takes more than there is
   */
  static long[] parts(long[] weights, long whole, long floor) {
    long many = Arrays.stream(weights).filter(w -> w > 0).count();
    if (Math.multiplyExact(many, floor) > whole) {
      throw Stop.usage(
          "schemas/uppfoljning.conf: fordelningsnyckel.lagst "
              + floor
              + " for each of "
              + many
              + " areas is more than the "
              + whole
              + " parts there are. Choose a lower floor or more parts.");
    }
    boolean[] lifted = new boolean[weights.length];
    long[] parts = remainder(weights, lifted, whole);
    while (lift(weights, parts, lifted, floor)) {
      long taken = floor * IntStream.range(0, lifted.length).filter(i -> lifted[i]).count();
      parts = remainder(weights, lifted, whole - taken);
    }
    for (int i = 0; i < parts.length; i++) {
      parts[i] = lifted[i] ? floor : parts[i];
    }
    return parts;
  }

  /** Marks those that get less than the floor; false when there are none. */
  private static boolean lift(long[] weights, long[] parts, boolean[] lifted, long floor) {
    int[] below =
        IntStream.range(0, parts.length)
            .filter(i -> !lifted[i] && weights[i] > 0 && parts[i] < floor)
            .toArray();
    IntStream.of(below).forEach(i -> lifted[i] = true);
    return below.length > 0;
  }

  private static long[] remainder(long[] weights, boolean[] without, long whole) {
    int[] in = IntStream.range(0, weights.length).filter(i -> !without[i]).toArray();
    long all = IntStream.of(in).mapToLong(i -> weights[i]).sum();
    long[] parts = new long[weights.length];
    if (all == 0) {
      return parts;
    }
    long[] rest = new long[weights.length];
    for (int i : in) {
      long exact = Math.multiplyExact(weights[i], whole);
      parts[i] = exact / all;
      rest[i] = exact % all;
    }
    long left = whole - LongStream.of(parts).sum();
    IntStream.of(in)
        .boxed()
        .sorted((a, b) -> Long.compare(rest[b], rest[a]))
        .limit(left)
        .forEach(i -> parts[i]++);
    return parts;
  }
}
