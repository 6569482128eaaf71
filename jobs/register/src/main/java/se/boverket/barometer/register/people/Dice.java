package se.boverket.barometer.register.people;

/**
 * Counter-based random numbers: the same (seed, key, variable) gives the same number whoever asks,
 * in whatever order, so that any area and year can be drawn alone. The mixing function is
 * SplitMix64 (Steele, Lea and Flood 2014).
 *
 * @param seed the seed of the register
 */
public record Dice(long seed) {

  /** 64 well-mixed bits for a key and a variable. */
  public long bits(long key, long variable) {
    return mix(mix(seed + key * 0x9E3779B97F4A7C15L) + variable * 0xD1B54A32D192ED03L);
  }

  /** Uniform on [0, 1). */
  public double unit(long key, long variable) {
    return (bits(key, variable) >>> 11) * 0x1.0p-53;
  }

  /** Uniform integer on 0 … n−1. */
  public int below(int n, long key, long variable) {
    return (int) (unit(key, variable) * n);
  }

  /** Mean 0, variance 1, between −3.47 and 3.47: the standardised sum of four uniform numbers. */
  public double bell(long key, long variable) {
    long bits = bits(key, variable);
    long sum = (bits & 0xFFFF) + (bits >>> 16 & 0xFFFF) + (bits >>> 32 & 0xFFFF) + (bits >>> 48);
    return (sum / 65535.0 - 2) * StrictMath.sqrt(3);
  }

  private static long mix(long value) {
    long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
