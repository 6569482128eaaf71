package se.boverket.barometer.disclosure.suppression;

/**
 * Whole numbers modulo the prime 2^61 - 1: exact arithmetic in one machine word. A combination of
 * rows that vanishes over the rationals vanishes here; the converse fails only where the prime
 * divides a determinant, with a chance of about 1 in 10^18 a comparison.
 */
final class Field61 {
  static final long PRIME = (1L << 61) - 1;

  private Field61() {}

  static long of(long value) {
    return Math.floorMod(value, PRIME);
  }

  static long minus(long a, long b) {
    long difference = a - b;
    return difference < 0 ? difference + PRIME : difference;
  }

  static long times(long a, long b) {
    long high = Math.multiplyHigh(a, b);
    long low = a * b;
    long folded = (low & PRIME) + ((high << 3) | (low >>> 61));
    long sum = (folded & PRIME) + (folded >>> 61);
    return sum == PRIME ? 0 : sum;
  }

  /** By Fermat's little theorem; not for zero. */
  static long inverse(long a) {
    if (a == 1 || a == PRIME - 1) {
      return a;
    }
    long result = 1;
    long power = a;
    for (long e = PRIME - 2; e > 0; e >>= 1) {
      result = (e & 1) == 1 ? times(result, power) : result;
      power = times(power, power);
    }
    return result;
  }
}
