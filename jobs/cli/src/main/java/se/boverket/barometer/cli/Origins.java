package se.boverket.barometer.cli;

import com.typesafe.config.Config;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.boverket.barometer.microdata.raw.IngestJob;
import se.boverket.barometer.microdata.raw.Keys;
import se.boverket.barometer.publication.release.Delivery;
import se.boverket.barometer.publication.release.Provenance;
import se.boverket.barometer.tables.Fingerprint;
import se.boverket.barometer.tables.Ledger;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;

/**
 * What a release is made from, as its proveniens.json tells. It is noted beside the protected
 * tables, since who publishes them cannot read where they come from.
 *
 * @param open the open root
 */
record Origins(Path open) {
  private static final String NOTE = "origins";

  /** What in schemas decides a published figure, or what it is called. */
  private static final String[] DECIDING = {
    "codelists",
    "egna",
    "groupings",
    "indicators",
    "variables",
    "published",
    "disclosure.conf",
    "method.conf",
    "status.conf",
    "uppfoljning.conf"
  };

  /** Notes what the protected tables come from. */
  void note(Ledger ledger, Keys keys) {
    List<Map<String, Object>> deliveries =
        ledger.years(IngestJob.STEP).stream()
            .map(ar -> delivery(ledger.note(IngestJob.STEP, ar).orElseThrow(), ar))
            .toList();
    Map<String, Object> facts = new TreeMap<>();
    facts.put("deliveries", deliveries);
    facts.put(
        "settings",
        Map.of("pseudonym_key_id", keys.pseudonymId(), "record_key_id", keys.recordId()));
    ledger().note(NOTE, 0, Fingerprint.of(facts.toString()), facts);
  }

  /**
   * What was noted.
   *
   * @throws Stop (missing) when nothing was
   */
  Provenance read(Schemas schemas) {
    Config note =
        ledger()
            .note(NOTE, 0)
            .orElseThrow(
                () ->
                    Stop.missing(
                        "There are no protected tables in "
                            + open
                            + ": run barometer run first, with the account that has the "
                            + "microdata and the same setting barometer.open."));
    Map<String, String> settings = new TreeMap<>();
    note.getConfig("settings")
        .entrySet()
        .forEach(s -> settings.put(s.getKey(), s.getValue().unwrapped().toString()));
    return new Provenance(
        note.getConfigList("deliveries").stream()
            .map(d -> new Delivery(d.getString("id"), d.getInt("ar"), d.getString("sha256")))
            .toList(),
        Version.code(),
        schemas.definition("method.conf").getString("metod.version"),
        settings,
        schemas.digests(DECIDING));
  }

  private Ledger ledger() {
    return new Ledger(open.resolve("ledger"));
  }

  private static Map<String, Object> delivery(Config note, int ar) {
    return new TreeMap<>(
        Map.of(
            "id", note.getString("delivery"), "ar", ar, "sha256", note.getString("fingerprint")));
  }
}
