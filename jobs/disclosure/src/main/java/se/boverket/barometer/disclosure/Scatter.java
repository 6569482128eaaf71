package se.boverket.barometer.disclosure;

/**
 * From a cell key to the number that is looked up. Keys of parts add up to the key of their sum, so
 * that changes read from them tell of each other: with one split in two, one small count in sixty
 * would be known to who has the p-table and reckons with it. Scattered, equal keys are equal still,
 * and nothing else of them is left: the last step of MurmurHash3 (Appleby), which takes every
 * number of 32 bits to another.
 */
final class Scatter {
  private static final int FIRST = 0x85ebca6b;
  private static final int SECOND = 0xc2b2ae35;
  private static final long KEYS = 0xFFFF_FFFFL;

  private Scatter() {}

  /**
   * The number to look up, 0 .. 2^32 - 1.
   *
   * @param key cell key, 0 .. 2^32 - 1
   */
  static long of(long key) {
    int bits = (int) key;
    bits = (bits ^ bits >>> 16) * FIRST;
    bits = (bits ^ bits >>> 13) * SECOND;
    return (bits ^ bits >>> 16) & KEYS;
  }
}
