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
    SMALL_COUNT,
    EXACT,
    INTERVAL,
    DIFFERENCING,
    AVERAGING,
    BACK_SOLVING,
    GROUP_DISCLOSURE,
    DOMINANCE,
    INCONSISTENT,
    IDENTIFIER
  }

  @Override
  public String toString() {
    return "%s: %s [%s] %s".formatted(attack.name().toLowerCase(Locale.ROOT), table, cell, how);
  }
}
