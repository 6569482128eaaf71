package se.boverket.barometer.microdata.raw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Fingerprint of the definitions that decide what a delivery becomes. */
  public static String definitions(Schemas schemas, Delivery delivery) {
    return RawDefinitions.of(schemas, delivery.registers());
  }

  /**
   * Takes one delivery in; one that was taken in before, under the same definitions, is recognised
   * and nothing is done.
   *
   * @return facts: decision, rows and account per file
   * @throws Stop (refused) when anything in it is wrong, with the whole report; (integrity) when
   *     its id was used for other content, or the store was made under another key; (missing) when
   *     it has no room on the disk
   */
  public Map<String, Object> run(Delivery delivery) {
    Roots.confidential(store.root());
    new KeyLedger(ledger).require(keys);
    DeliveryLedger deliveries = new DeliveryLedger(ledger);
    String definitions = definitions(schemas, delivery);
    if (deliveries.done(delivery, definitions)) {
      return recognised(delivery);
    }
    List<Inspection> seen = Validation.inspect(delivery);
    String content = content(delivery, seen);
    if (deliveries.known(delivery, content) && !deliveries.outdated(delivery, definitions)) {
      return recognised(delivery);
    }
    List<FileLook> files = seen.stream().map(Inspection::look).toList();
    DiskSpace.require(delivery, DiskSpace.needed(schemas, files), store.root());
    Areas areas = Areas.of(schemas, delivery.ar());
    try (Staging staging = Staging.in(store.root(), keys);
        Validation checked =
            Validation.of(
                new RowCheck(store.spark(), areas, Optional.of(staging)),
                schemas,
                delivery,
                seen)) {
      if (checked.report().refused()) {
        deliveries.decide(content, definitions, checked.report());
        throw Stop.refused(checked.report().text());
      }
      return take(checked, content, definitions);
    }
  }

  private Map<String, Object> take(Validation checked, String content, String definitions) {
    Delivery delivery = checked.report().delivery();
    new RawStore(store, schemas).replaceYear(delivery, checked);
    Expectations expectations = new Expectations(ledger, schemas);
    List<Quality> figures = expectations.figures(delivery.ar(), checked.profiles());
    Report report = checked.report().with(expectations.faults(figures), figures);
    Map<String, Object> facts = new LinkedHashMap<>(report.data());
    facts.put("pseudonym_key", keys.pseudonymId());
    String fingerprint = Fingerprint.of(content, definitions);
    expectations.keep(delivery.ar(), fingerprint, checked.profiles());
    ledger.note(STEP, delivery.ar(), fingerprint, facts);
    new DeliveryLedger(ledger).decide(content, definitions, report);
    return facts;
  }

  private static Map<String, Object> recognised(Delivery delivery) {
    return Map.of("delivery", delivery.id(), "decision", "recognised");
  }

  private static String content(Delivery delivery, List<Inspection> seen) {
    Fingerprint print = Fingerprint.start().add(delivery.settings());
    seen.forEach(i -> print.add(i.look().sha256()));
    return print.done();
  }
}
