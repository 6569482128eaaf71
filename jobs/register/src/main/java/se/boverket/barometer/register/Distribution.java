package se.boverket.barometer.register;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import se.boverket.barometer.register.delivery.AreaTally;

/**
 * A national income distribution over persons: incomes in order, with the persons who have each.
 */
final class Distribution {
  private static final int COUNT_BITS = 8;

  private final long[] sorted;
  private final long persons;

  private Distribution(long[] sorted) {
    Arrays.sort(sorted);
    this.sorted = sorted;
    this.persons = Arrays.stream(sorted).map(Distribution::count).sum();
  }

  /** Over everyone with a household income. */
  static Distribution ofMembers(List<AreaTally> tallies) {
    return new Distribution(
        tallies.stream().flatMapToLong(t -> entries(t.standard(), t.members())).toArray());
  }

  /** Over those of 20 and older. */
  static Distribution ofAdults(List<AreaTally> tallies) {
    return new Distribution(
        tallies.stream().flatMapToLong(t -> entries(t.standard(), t.adults())).toArray());
  }

  private static LongStream entries(int[] incomes, byte[] persons) {
    return IntStream.range(0, incomes.length)
        .mapToLong(i -> (long) incomes[i] << COUNT_BITS | persons[i]);
  }

  /** The smallest income with at least a share of the persons at or below it. */
  long quantile(double share) {
    return at((long) Math.ceil(share * persons - 1e-9));
  }

  /** The median; of an even number, the mean of the two in the middle. */
  double median() {
    return (at((persons + 1) / 2) + at(persons / 2 + 1)) / 2.0;
  }

  private long at(long place) {
    long below = 0;
    for (long entry : sorted) {
      below += count(entry);
      if (below >= place) {
        return entry >> COUNT_BITS;
      }
    }
    throw new IllegalStateException("nobody has a household income: there are no persons to rank");
  }

  private static long count(long entry) {
    return entry & (1 << COUNT_BITS) - 1;
  }
}
