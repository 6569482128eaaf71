package se.boverket.barometer.cli;

import com.typesafe.config.Config;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import se.boverket.barometer.microdata.raw.Delivery;
import se.boverket.barometer.microdata.raw.DeliveryLedger;
import se.boverket.barometer.microdata.raw.Divisions;
import se.boverket.barometer.microdata.raw.IngestJob;
import se.boverket.barometer.microdata.raw.Landing;
import se.boverket.barometer.microdata.raw.Stranded;
import se.boverket.barometer.tables.Ledger;
import se.boverket.barometer.tables.Schemas;

/**
 * What has been delivered, and what lies in the landing.
 *
 * @param landing folder of the deliveries
 * @param schemas contracts and code lists
 * @param ledger of the store
 */
record Deliveries(Path landing, Schemas schemas, Ledger ledger) {

  /** What lies in the landing, earliest year first, lowest version first. */
  List<Delivery> all() {
    return Landing.deliveries(landing);
  }

  /** Those that have not been taken in, or were under other definitions. */
  List<Delivery> fresh() {
    DeliveryLedger known = new DeliveryLedger(ledger);
    return all().stream().filter(d -> !known.done(d, IngestJob.definitions(schemas, d))).toList();
  }

  /** Years that would have to be taken in again, but whose delivery has gone. */
  List<Stranded> stranded() {
    return Stranded.of(new DeliveryLedger(ledger), schemas, all());
  }

  /** Why a delivery is to be looked at. */
  String why(Delivery delivery) {
    return withoutEffect(delivery)
        .orElseGet(
            () ->
                isOutdated(delivery)
                    ? "contracts or code lists changed since delivery "
                        + delivery.id()
                        + " was taken in"
                    : "delivery " + delivery.id() + " is new");
  }

  /** Of those that are to be looked at, the ones that change what there is. */
  List<Delivery> coming(List<Delivery> fresh) {
    return fresh.stream().filter(d -> withoutEffect(d).isEmpty()).toList();
  }

  private boolean isOutdated(Delivery delivery) {
    return new DeliveryLedger(ledger).outdated(delivery, IngestJob.definitions(schemas, delivery));
  }

  /** Why a delivery changes nothing of what there is, where it does not. */
  private Optional<String> withoutEffect(Delivery delivery) {
    DeliveryLedger known = new DeliveryLedger(ledger);
    if (isOutdated(delivery)) {
      return Optional.empty();
    }
    return known.taken(delivery)
        ? Optional.of(
            "the files of delivery "
                + delivery.id()
                + " are other ones than were taken in, or lie elsewhere: they are compared")
        : known
            .later(delivery)
            .map(why -> "will be refused: delivery " + delivery.id() + " " + why);
  }

  /** Fingerprint of what is, or of these deliveries will be, taken in for each year. */
  SortedMap<Integer, String> origins(List<Delivery> coming) {
    SortedMap<Integer, String> origins = new TreeMap<>();
    ledger
        .years(IngestJob.STEP)
        .forEach(
            ar ->
                origins.put(
                    ar, ledger.note(IngestJob.STEP, ar).orElseThrow().getString("fingerprint")));
    coming.forEach(d -> origins.put(d.ar(), "delivery " + d.id()));
    return origins;
  }

  /** Whether the account of a delivery has the register that declares kommuner as missing. */
  private static boolean declaresGaps(Config note) {
    return note.hasPath("files")
        && note.getConfigList("files").stream()
            .anyMatch(f -> f.getString("register").equals("bortfall"));
  }

  /** The years whose delivery has the register that declares kommuner as missing. */
  Set<Integer> gaps(List<Delivery> coming) {
    Set<Integer> gaps = new TreeSet<>();
    ledger.years(IngestJob.STEP).stream()
        .filter(ar -> declaresGaps(ledger.note(IngestJob.STEP, ar).orElseThrow()))
        .forEach(gaps::add);
    for (Delivery delivery : coming) {
      if (delivery.registers().contains("bortfall")) {
        gaps.add(delivery.ar());
      } else {
        gaps.remove(delivery.ar());
      }
    }
    return gaps;
  }

  /**
   * The years whose persons carry both divisions. Whether a year that is taken in for the first
   * time does is not known before: as far as a plan goes, it may.
   */
  List<Integer> both(List<Delivery> coming) {
    Set<Integer> both = new TreeSet<>(Divisions.both(ledger));
    coming.stream()
        .map(Delivery::ar)
        .filter(ar -> ledger.note(IngestJob.STEP, ar).isEmpty())
        .forEach(both::add);
    return List.copyOf(both);
  }
}
