package se.boverket.barometer.microdata.raw;

import java.io.Serializable;
import java.util.List;

/**
 * What became of one part of a register's rows.
 *
 * @param counts of all of them
 * @param aside those that were not written
 * @param file with those that were; empty text when none was
 */
record Part(RowCounts counts, List<Aside> aside, String file) implements Serializable {

  /**
   * The same without values, for the driver.
   *
   * @param breaking bits of the rules that send a row to quarantine
   */
  Told told(long breaking) {
    return new Told(
        counts,
        aside.stream().filter(a -> (a.bits() & breaking) == 0).map(Aside::who).toList(),
        file);
  }

  /**
   * What the driver is told.
   *
   * @param counts of all rows
   * @param suspects set aside though they broke no rule
   * @param file with the rows written
   */
  record Told(RowCounts counts, List<Suspect> suspects, String file) implements Serializable {}
}
