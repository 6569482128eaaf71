package se.boverket.barometer.measures.chance;

/**
 * What a series of draws is for. The same key gives the same draws on any machine and any number of
 * cores; keys that differ in one letter give unrelated ones.
 *
 * @param value the key's 64 bits
 */
public record RandomKey(long value) {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /**
   * @param seed chooses another set of draws for the same subjects; 0 for published figures
   * @param subject what is drawn for: year, area, grouping, measure
   */
  public static RandomKey of(long seed, String... subject) {
    long hash = mixed(OFFSET ^ seed);
    for (String part : subject) {
      for (int i = 0; i < part.length(); i++) {
        hash = (hash ^ part.charAt(i)) * PRIME;
      }
      hash = mixed(hash + PRIME);
    }
    return new RandomKey(hash);
  }

  /** Draws for a part of the subject. */
  public RandomKey with(String part) {
    return of(value, part);
  }

  /** The stream of one draw. */
  public RandomStream draw(long number) {
    return new RandomStream(value, number);
  }

  /** Stafford's thirteenth variant of the 64-bit finaliser. */
  private static long mixed(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
