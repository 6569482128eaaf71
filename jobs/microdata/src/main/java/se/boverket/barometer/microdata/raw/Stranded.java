package se.boverket.barometer.microdata.raw;

import com.typesafe.config.Config;
import java.util.List;
import se.boverket.barometer.tables.Schemas;

/**
 * A year that was taken in under other contracts or code lists than now, and cannot be taken in
 * again: the landing has neither its delivery nor a later version.
 *
 * @param ar reference year
 * @param delivery id of the delivery that the year holds
 * @param version of that delivery
 */
public record Stranded(int ar, String delivery, int version) {

  /**
   * All such years, ascending.
   *
   * @param landing what lies there
   */
  public static List<Stranded> of(DeliveryLedger ledger, Schemas schemas, List<Delivery> landing) {
    return ledger.outdated(schemas).stream()
        .map(Stranded::of)
        .filter(year -> landing.stream().noneMatch(year::mendedBy))
        .toList();
  }

  /** What is wrong and why, and what to do, in one line. */
  public String text() {
    return "the contracts or code lists (schemas/raw, schemas/codelists) changed since delivery "
        + delivery
        + " (version "
        + version
        + ") was taken in, and its folder no longer lies in the landing. Put the folder back, or"
        + " deliver "
        + ar
        + " with a higher version, or undo the change.";
  }

  private static Stranded of(Config note) {
    return new Stranded(note.getInt("ar"), note.getString("id"), note.getInt("version"));
  }

  private boolean mendedBy(Delivery other) {
    return other.id().equals(delivery) || other.ar() == ar && other.version() > version;
  }
}
