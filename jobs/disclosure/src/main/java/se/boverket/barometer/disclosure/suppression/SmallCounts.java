package se.boverket.barometer.disclosure.suppression;

import se.boverket.barometer.tables.Stop;

/**
 * What has to be protected. Zeros are shown; who hides a count thereby says that it is not zero.
 *
 * @param small largest count that is never shown, 1 or more; the default policy has 4
 * @param width least width of the feasible interval of a small count, 0 when it is enough that none
 *     can be computed exactly
 */
public record SmallCounts(long small, long width) {
  /** Checks the bounds. */
  public SmallCounts {
    if (small < 1 || width < 0) {
      throw Stop.usage(
          "A suppression rule needs small >= 1 and width >= 0, not "
              + small
              + " and "
              + width
              + "; correct the policy.");
    }
  }

  boolean protects(long count) {
    return count >= 1 && count <= small;
  }
}
