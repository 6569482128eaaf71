package se.boverket.barometer.microdata.raw;

import com.typesafe.config.Config;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.boverket.barometer.tables.Fingerprint;
import se.boverket.barometer.tables.Ledger;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;

/**
 * What became of every delivery so far: one note per id in the run ledger's folder.
 *
 * @param ledger of the store
 */
public record DeliveryLedger(Ledger ledger) {
  private static final String FOLDER = "leveranser";

  /** The notes, by id. */
  public List<Config> notes() {
    Path folder = ledger.folder().resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> ids = Files.list(folder)) {
      return ids.map(p -> note(p.getFileName().toString()))
          .flatMap(Optional::stream)
          .sorted(Comparator.comparing(n -> n.getString("id")))
          .toList();
    } catch (IOException e) {
      throw Stop.integrity("The ledger of deliveries " + folder + " cannot be read.", e);
    }
  }

  /** The note of one delivery; the accepted one where it was refused under another year first. */
  public Optional<Config> note(String id) {
    String step = FOLDER + "/" + id;
    List<Config> notes =
        ledger.years(step).stream().flatMap(ar -> ledger.note(step, ar).stream()).toList();
    return notes.stream()
        .filter(DeliveryLedger::accepted)
        .findFirst()
        .or(() -> notes.stream().findFirst());
  }

  /**
   * True when nothing is to be done about a delivery: accepted before, its files unchanged, and
   * what its year holds made under these definitions.
   *
   * @param definitions as {@link IngestJob#definitions} gives them
   */
  public boolean done(Delivery delivery, String definitions) {
    return unchanged(delivery) && !outdated(delivery, definitions);
  }

  /** True when a year holds this delivery, but made under other definitions. */
  public boolean outdated(Delivery delivery, String definitions) {
    boolean current =
        ledger
            .note(IngestJob.STEP, delivery.ar())
            .map(n -> n.getString("delivery").equals(delivery.id()))
            .orElse(false);
    return current
        && note(delivery.id())
            .filter(DeliveryLedger::accepted)
            .map(n -> !n.getString("definitions").equals(definitions))
            .orElse(false);
  }

  /**
   * The deliveries that a year holds, but made under other contracts or code lists than now, by
   * year.
   */
  public List<Config> outdated(Schemas schemas) {
    return ledger.years(IngestJob.STEP).stream()
        .flatMap(
            ar ->
                note(ledger.note(IngestJob.STEP, ar).orElseThrow().getString("delivery")).stream())
        .filter(n -> !n.getString("definitions").equals(RawDefinitions.of(schemas, registers(n))))
        .toList();
  }

  private static List<String> registers(Config note) {
    return note.getConfigList("files").stream().map(f -> f.getString("register")).toList();
  }

  /** Told from sizes and times alone. */
  private boolean unchanged(Delivery delivery) {
    return note(delivery.id())
        .filter(DeliveryLedger::accepted)
        .map(n -> n.getString("stampel").equals(stamp(delivery)))
        .orElse(false);
  }

  /**
   * Whether a delivery with this content was accepted before.
   *
   * @throws Stop (integrity) when the id was accepted with other content, (refused) when the year
   *     already has this version or a later one
   */
  boolean known(Delivery delivery, String fingerprint) {
    Optional<Config> before = note(delivery.id()).filter(DeliveryLedger::accepted);
    if (before.isPresent() && before.get().getString("fingerprint").equals(fingerprint)) {
      return true;
    }
    if (before.isPresent()) {
      throw Stop.integrity(
          "The "
              + delivery.label()
              + " was taken in before with other content. A delivery never changes: give the new"
              + " content a new id and a higher version.");
    }
    later(delivery)
        .ifPresent(
            why -> {
              throw Stop.refused("The " + delivery.label() + " " + why);
            });
    return false;
  }

  /** Whether a delivery of this id was accepted before, whatever its files are now. */
  public boolean taken(Delivery delivery) {
    return note(delivery.id()).filter(DeliveryLedger::accepted).isPresent();
  }

  /** Why a delivery cannot be taken in after those that were, as far as its manifest tells. */
  public Optional<String> later(Delivery delivery) {
    return notes().stream()
        .filter(DeliveryLedger::accepted)
        .filter(n -> !n.getString("id").equals(delivery.id()))
        .filter(n -> n.getInt("ar") == delivery.ar() && n.getInt("version") >= delivery.version())
        .findFirst()
        .map(
            n ->
                "comes after delivery %s of the same year with version %d: an older or equal version never replaces it. A correction needs a higher version."
                    .formatted(n.getString("id"), n.getInt("version")));
  }

  /** Notes what became of a delivery. */
  void decide(String content, String definitions, Report report) {
    Delivery delivery = report.delivery();
    Map<String, Object> facts = new LinkedHashMap<>(report.data());
    facts.put("definitions", definitions);
    facts.put("id", delivery.id());
    facts.put("stampel", stamp(delivery));
    ledger.note(FOLDER + "/" + delivery.id(), delivery.ar(), content, facts);
  }

  private static boolean accepted(Config note) {
    return note.getString("decision").equals("accepted");
  }

  private static String stamp(Delivery delivery) {
    Fingerprint print = Fingerprint.start().add(delivery.settings());
    for (DeliveredFile file : delivery.files()) {
      try {
        BasicFileAttributes a = Files.readAttributes(file.path(), BasicFileAttributes.class);
        print.add(file.path() + " " + a.size() + " " + a.lastModifiedTime().toMillis());
      } catch (IOException e) {
        throw Stop.missing("File " + file.path() + " cannot be read; check that it is there.");
      }
    }
    return print.done();
  }
}
