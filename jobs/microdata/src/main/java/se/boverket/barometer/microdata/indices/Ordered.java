package se.boverket.barometer.microdata.indices;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Counts of values in several parts, taken together without merging them: a country's eight million
 * incomes lie in thousands of parts that each level needs again.
 *
 * @param parts none of them empty
 */
record Ordered(List<Part> parts) {

  /**
   * How many have each value.
   *
   * @param values ascending, each once
   * @param till how many have at most each of them
   */
  record Part(long[] values, int[] till) {

    /** How many have at most a value. */
    int notAbove(long value) {
      int found = Arrays.binarySearch(values, value);
      int at = found >= 0 ? found : -found - 2;
      return at < 0 ? 0 : till[at];
    }

    int size() {
      return till[till.length - 1];
    }

    /** The next values above one, each as often as it is there, at most so many. */
    private LongStream after(long value, int number) {
      int found = Arrays.binarySearch(values, value);
      int from = found >= 0 ? found + 1 : -found - 1;
      LongStream after = LongStream.empty();
      int seen = 0;
      for (int at = from; at < values.length && seen < number; at++) {
        int many = till[at] - (at == 0 ? 0 : till[at - 1]);
        long next = values[at];
        after = LongStream.concat(after, LongStream.generate(() -> next).limit(many));
        seen += many;
      }
      return after.limit(number);
    }
  }

  /** How many there are. */
  long size() {
    return parts.stream().mapToLong(Part::size).sum();
  }

  /**
   * The values of a range of ranks, ascending.
   *
   * @param first rank of the first one, from 0
   * @param number how many; few
   */
  long[] ranks(long first, int number) {
    long value = atRank(first);
    long equal = Math.min(number, notAbove(value) - first);
    LongStream next =
        parts.stream().flatMapToLong(p -> p.after(value, number)).sorted().limit(number - equal);
    return LongStream.concat(LongStream.generate(() -> value).limit(equal), next).toArray();
  }

  /** The smallest value that has more than {@code rank} values at or below it, by halving. */
  private long atRank(long rank) {
    long low = parts.stream().mapToLong(p -> p.values[0]).min().orElseThrow();
    long high = parts.stream().mapToLong(p -> p.values[p.values.length - 1]).max().orElseThrow();
    while (low < high) {
      long middle = Math.floorDiv(low + high, 2);
      if (notAbove(middle) > rank) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private long notAbove(long value) {
    long n = 0;
    for (Part part : parts) {
      n += part.notAbove(value);
    }
    return n;
  }
}
