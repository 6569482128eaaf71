package se.boverket.barometer.cli;

import com.typesafe.config.Config;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.boverket.barometer.microdata.raw.IngestJob;
import se.boverket.barometer.microdata.raw.Keys;
import se.boverket.barometer.publication.release.Delivery;
import se.boverket.barometer.publication.release.Provenance;
import se.boverket.barometer.tables.Ledger;

/** What a release is made from, as its proveniens.json tells. */
final class Origins {
  private Origins() {}

  static Provenance of(Rooms rooms, Settings settings) {
    Ledger ledger = rooms.ledger();
    List<Delivery> deliveries =
        ledger.years(IngestJob.STEP).stream()
            .map(ar -> delivery(ledger.note(IngestJob.STEP, ar).orElseThrow(), ar))
            .toList();
    Keys keys = Keys.read(settings.keys());
    Map<String, String> decisive =
        new TreeMap<>(
            Map.of("pseudonym_key_id", keys.pseudonymId(), "record_key_id", keys.recordId()));
    return new Provenance(
        deliveries,
        Version.code(),
        rooms.schemas().definition("method.conf").getString("metod.version"),
        decisive);
  }

  private static Delivery delivery(Config note, int ar) {
    return new Delivery(note.getString("delivery"), ar, note.getString("fingerprint"));
  }
}
