package se.boverket.barometer.disclosure;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * A vector modulo the prime 2^61 - 1: exact, and wrong about a rank with a chance under 1e-15.
 *
 * @param at positions that are not zero, ascending
 * @param of values there
 */
record SparseVector(int[] at, long[] of) {
  private static final long PRIME = (1L << 61) - 1;

  static SparseVector ones(int[] at) {
    long[] of = new long[at.length];
    Arrays.fill(of, 1);
    return new SparseVector(at, of);
  }

  boolean isZero() {
    return at.length == 0;
  }

  int lead() {
    return at[0];
  }

  /** The multiple whose first value is 1. */
  SparseVector normal() {
    if (isZero() || of[0] == 1) {
      return this;
    }
    long inverse = power(of[0], PRIME - 2);
    return new SparseVector(at, Arrays.stream(of).map(x -> times(x, inverse)).toArray());
  }

  SparseVector plus(SparseVector other) {
    TreeMap<Integer, Long> sum = map();
    other.addTo(sum, 1);
    return from(sum);
  }

  /** Without its part along a normal vector, at that one's first position. */
  SparseVector without(SparseVector pivot) {
    int k = Arrays.binarySearch(at, pivot.lead());
    if (k < 0) {
      return this;
    }
    TreeMap<Integer, Long> rest = map();
    pivot.addTo(rest, PRIME - of[k]);
    return from(rest);
  }

  TreeMap<Integer, Long> map() {
    TreeMap<Integer, Long> map = new TreeMap<>();
    for (int k = 0; k < at.length; k++) {
      map.put(at[k], of[k]);
    }
    return map;
  }

  void addTo(TreeMap<Integer, Long> sum, long factor) {
    for (int k = 0; k < at.length; k++) {
      long value = (sum.getOrDefault(at[k], 0L) + times(of[k], factor)) % PRIME;
      if (value == 0) {
        sum.remove(at[k]);
      } else {
        sum.put(at[k], value);
      }
    }
  }

  static SparseVector from(TreeMap<Integer, Long> map) {
    return new SparseVector(
        map.keySet().stream().mapToInt(Integer::intValue).toArray(),
        map.values().stream().mapToLong(Long::longValue).toArray());
  }

  static long negative(long value) {
    return PRIME - value;
  }

  boolean same(SparseVector other) {
    return Arrays.equals(at, other.at) && Arrays.equals(of, other.of);
  }

  private static long times(long a, long b) {
    long low = a * b;
    long sum = (low & PRIME) + (low >>> 61 | Math.multiplyHigh(a, b) << 3);
    long folded = (sum & PRIME) + (sum >>> 61);
    return folded >= PRIME ? folded - PRIME : folded;
  }

  private static long power(long base, long exponent) {
    long result = 1;
    long square = base;
    for (long e = exponent; e > 0; e >>= 1) {
      result = (e & 1) == 1 ? times(result, square) : result;
      square = times(square, square);
    }
    return result;
  }
}
