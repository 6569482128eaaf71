package se.boverket.barometer.measures.chance;

/**
 * Random numbers from a counter: Philox 2x64 with ten rounds (Salmon, Moraes, Dror & Shaw 2011). A
 * number depends on its key, its draw and its place only, never on what was drawn before elsewhere.
 */
public final class RandomStream {
  private static final long MULTIPLIER = 0xd2b74407b1ce6e93L;
  private static final long WEYL = 0x9e3779b97f4a7c15L;
  private static final int ROUNDS = 10;
  private static final double UNIT = 0x1p-53;

  private final long key;
  private final long draw;
  private long counter;
  private long spare;
  private boolean hasSpare;

  RandomStream(long key, long draw) {
    this.key = key;
    this.draw = draw;
  }

  /** Uniform between 0 and 1, neither of which it reaches. */
  public double uniform() {
    return ((next() >>> 11) + 0.5) * UNIT;
  }

  private long next() {
    if (hasSpare) {
      hasSpare = false;
      return spare;
    }
    long[] block = block(counter++, draw, key);
    spare = block[1];
    hasSpare = true;
    return block[0];
  }

  /** The two numbers of one place, from both halves of the counter and the key. */
  static long[] block(long low, long high, long key) {
    long left = low;
    long right = high;
    long turn = key;
    for (int round = 0; round < ROUNDS; round++) {
      long product = MULTIPLIER * left;
      left = multiplyHigh(left) ^ turn ^ right;
      right = product;
      turn += WEYL;
    }
    return new long[] {left, right};
  }

  /** The upper half of the unsigned 128-bit product with the multiplier, which is negative. */
  private static long multiplyHigh(long factor) {
    return Math.multiplyHigh(MULTIPLIER, factor) + factor + ((factor >> 63) & MULTIPLIER);
  }
}
