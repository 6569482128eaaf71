package se.boverket.barometer.microdata.raw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.boverket.barometer.tables.Fingerprint;
import se.boverket.barometer.tables.Ledger;
import se.boverket.barometer.tables.Roots;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TableStore;

/**
 * Deliveries into the raw layer, each all or nothing.
 *
 * @param store the confidential store
 * @param schemas contracts and code lists
 * @param ledger of the store
 * @param keys of the store
 */
public record IngestJob(TableStore store, Schemas schemas, Ledger ledger, Keys keys) {
  /** Name of the step in the ledger. */
  public static final String STEP = "ingest";

  /** Definitions that decide the result. */
  public String definitions() {
    return schemas.fingerprint("raw", "codelists");
  }

  /**
   * Takes one delivery in; one that was taken in before is recognised and nothing is done.
   *
   * @return facts: decision, rows and account per file
   * @throws Stop (refused) when anything in it is wrong, with the whole report; (integrity) when
   *     its id was used for other content, or the store was made under another key
   */
  public Map<String, Object> run(Delivery delivery) {
    Roots.confidential(store.root());
    new KeyLedger(ledger).require(keys);
    DeliveryLedger deliveries = new DeliveryLedger(ledger);
    if (deliveries.unchanged(delivery)) {
      return recognised(delivery);
    }
    List<Inspection> seen = Validation.inspect(delivery);
    String fingerprint = fingerprint(delivery, seen);
    if (deliveries.known(delivery, fingerprint)) {
      return recognised(delivery);
    }
    Validation checked = Validation.of(store.spark(), schemas, delivery, seen);
    if (checked.report().refused()) {
      deliveries.decide(delivery, fingerprint, checked.report());
      throw Stop.refused(checked.report().text());
    }
    new RawStore(store, schemas, keys).replaceYear(delivery, checked);
    Expectations expectations = new Expectations(ledger, schemas);
    Report report = checked.report().with(expectations.of(delivery.ar(), checked.profiles()));
    expectations.keep(delivery.ar(), fingerprint, checked.profiles());
    Map<String, Object> facts = new LinkedHashMap<>(report.data());
    facts.put("pseudonym_key", keys.pseudonymId());
    ledger.note(STEP, delivery.ar(), fingerprint, facts);
    deliveries.decide(delivery, fingerprint, report);
    return facts;
  }

  private static Map<String, Object> recognised(Delivery delivery) {
    return Map.of("delivery", delivery.id(), "decision", "recognised");
  }

  private static String fingerprint(Delivery delivery, List<Inspection> seen) {
    Fingerprint print = Fingerprint.start().add(delivery.settings());
    seen.forEach(i -> print.add(i.look().sha256()));
    return print.done();
  }
}
