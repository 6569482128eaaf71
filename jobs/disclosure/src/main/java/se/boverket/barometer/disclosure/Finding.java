package se.boverket.barometer.disclosure;

import java.util.Locale;

/**
 * Something that the attacker found out. Says where, never the value.
 *
 * @param attack kind of attack
 * @param table where
 * @param cell its key, or the column
 * @param how in words
 */
public record Finding(Kind attack, String table, String cell, String how) {

  /** The attacks. */
  public enum Kind {
    /** A small count in plain sight. */
    SMALL_COUNT,
    /** A suppressed count that the sums give. */
    EXACT,
    /** A suppressed count that the sums confine. */
    INTERVAL,
    /** A sliver of few persons between two areas. */
    DIFFERENCING,
    /** A true count from many noisy estimates of it. */
    AVERAGING,
    /** What a share, mean or measure stands on. */
    BACK_SOLVING,
    /** The same said of everybody in a small group. */
    GROUP_DISCLOSURE,
    /** One cell with two values. */
    INCONSISTENT,
    /** Something that stands for a person. */
    IDENTIFIER;

    /** As commands and certificates call it. */
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public String toString() {
    return "%s: %s [%s] %s".formatted(attack.text(), table, cell, how);
  }
}
