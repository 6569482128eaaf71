package se.boverket.barometer.microdata.raw.part;

import java.util.Arrays;

/** Which of some rows have a value. */
final class Filled {
  private long[] bits = new long[16];
  private int rows;
  private int there;

  /** The next row. */
  void add(boolean value) {
    if (rows >> 6 == bits.length) {
      bits = Arrays.copyOf(bits, 2 * bits.length);
    }
    if (value) {
      bits[rows >> 6] |= 1L << rows;
      there++;
    }
    rows++;
  }

  /** True when a row has a value. */
  boolean is(int row) {
    return (bits[row >> 6] >>> row & 1) != 0;
  }

  /** How many rows. */
  int rows() {
    return rows;
  }

  /** How many of them have a value. */
  int there() {
    return there;
  }
}
