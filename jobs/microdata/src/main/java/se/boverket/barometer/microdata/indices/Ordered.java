package se.boverket.barometer.microdata.indices;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Values in several ascending arrays, taken together without merging them: a country's eight
 * million incomes lie in thousands of arrays that each level needs again.
 *
 * @param parts each ascending and not empty
 */
record Ordered(List<long[]> parts) {

  /** How many there are. */
  long size() {
    return parts.stream().mapToLong(p -> p.length).sum();
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
        parts.stream().flatMapToLong(p -> after(p, value, number)).sorted().limit(number - equal);
    return LongStream.concat(LongStream.generate(() -> value).limit(equal), next).toArray();
  }

  /** The smallest value that has more than {@code rank} values at or below it, by halving. */
  private long atRank(long rank) {
    long low = parts.stream().mapToLong(p -> p[0]).min().orElseThrow();
    long high = parts.stream().mapToLong(p -> p[p.length - 1]).max().orElseThrow();
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
    for (long[] part : parts) {
      n += notAbove(part, value);
    }
    return n;
  }

  private static LongStream after(long[] part, long value, int number) {
    int from = notAbove(part, value);
    return Arrays.stream(part, from, Math.min(part.length, from + number));
  }

  /** How many values of an ascending array are at or below a value. */
  private static int notAbove(long[] part, long value) {
    int low = 0;
    int high = part.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (part[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
