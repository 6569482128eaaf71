package se.boverket.barometer.microdata.raw;

import com.typesafe.config.Config;
import java.util.Map;
import java.util.Optional;
import se.boverket.barometer.tables.Ledger;
import se.boverket.barometer.tables.Stop;

/**
 * Which keys a store was made with: persons under two keys would never meet again.
 *
 * @param ledger of the store
 */
public record KeyLedger(Ledger ledger) {
  private static final String STEP = "nycklar";
  private static final int EVERY_YEAR = 0;

  /**
   * Notes the keys of a new store, or checks that they are those it was made with.
   *
   * @throws Stop (integrity) when they are others
   */
  public void require(Keys keys) {
    Optional<Config> made = ledger.note(STEP, EVERY_YEAR);
    made.ifPresent(m -> same("pseudonym.key", m.getString("pseudonym"), keys.pseudonymId()));
    made.ifPresent(m -> same("record.key", m.getString("record"), keys.recordId()));
    if (made.isEmpty()) {
      Map<String, String> ids = Map.of("pseudonym", keys.pseudonymId(), "record", keys.recordId());
      ledger.note(STEP, EVERY_YEAR, keys.pseudonymId(), ids);
    }
  }

  private static void same(String name, String made, String now) {
    if (!made.equals(now)) {
      throw Stop.integrity(
          "The store was made with another "
              + name
              + " (id "
              + made
              + ", now "
              + now
              + "). Put the old key back, or build a new store from all deliveries.");
    }
  }
}
