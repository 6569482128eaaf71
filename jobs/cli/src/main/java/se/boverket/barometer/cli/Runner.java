package se.boverket.barometer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.boverket.barometer.disclosure.Wall;
import se.boverket.barometer.microdata.raw.Delivery;
import se.boverket.barometer.microdata.raw.KeyLedger;
import se.boverket.barometer.microdata.raw.Keys;
import se.boverket.barometer.microdata.raw.Stranded;
import se.boverket.barometer.publication.Releases;
import se.boverket.barometer.publication.release.Release;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Fingerprint;
import se.boverket.barometer.tables.Roots;
import se.boverket.barometer.tables.RunLock;
import se.boverket.barometer.tables.Stop;

/**
 * The whole walk: takes in what is new, does what is not done, publishes what changed.
 *
 * @param settings where things lie
 * @param progress who watches
 */
record Runner(Settings settings, Progress progress) {
  static final String PUBLISH = "publish";

  /** Definitions that a release is made of, besides those of the protected tables. */
  private static final String[] PUBLISHED_FROM = {
    "published",
    "indicators",
    "omradesdata",
    "groupings",
    "codelists",
    "egna",
    "variables",
    "method.conf",
    "uppfoljning.conf",
    "disclosure.conf",
    "status.conf",
    "katalog.conf"
  };

  /**
   * What a run did.
   *
   * @param done step-years that were done, in order
   * @param release the current release; fresh when this run made it; none where the settings have
   *     no folder of releases
   */
  record Outcome(List<String> done, Optional<Release> release) {}

  /**
   * Does what is not done yet.
   *
   * @throws Stop as the steps do; what was done before stays done
   */
  Outcome run() {
    Roots.confidential(settings.store());
    try (RunLock lock = RunLock.take(settings.store());
        Rooms rooms = new Rooms(settings)) {
      Scratch.remove(rooms.scratch()); // what a killed run left there is of persons
      rooms.schemas().requireReadable();
      Wall.of(rooms.schemas()); // a policy that does not hold is told before anything is read
      requireDeliveries(rooms);
      if (isAnythingToDo(rooms)) {
        progress.spark("definitions", rooms.tasks(), rooms::checkDefinitions);
      }
      List<String> done = new ArrayList<>(takeIn(rooms));
      Walk walk = rooms.walk(List.of());
      requireYears(walk);
      Keys keys = Keys.read(settings.keys());
      new KeyLedger(rooms.ledger()).require(keys); // the release says which keys it was made with
      for (Walk.Task planned : walk.tasks()) {
        Walk.Task task = planned.todo() ? walk.due(planned) : planned;
        if (task.todo()) {
          progress.spark(task.label(), rooms.tasks(), () -> walk.run(task));
          done.add(task.label());
        }
      }
      new Origins(settings.open()).note(rooms.ledger(), keys);
      return new Outcome(
          done, settings.publishes() ? Optional.of(publish(rooms, walk)) : Optional.empty());
    }
  }

  private static boolean isAnythingToDo(Rooms rooms) {
    return !rooms.deliveries().fresh().isEmpty()
        || rooms.walk(List.of()).tasks().stream().anyMatch(Walk.Task::todo);
  }

  /** The current release, if it holds exactly what the walk protects. */
  static Optional<Release> current(Settings settings, Rooms rooms, Walk walk) {
    return Releases.latest(settings.published())
        .filter(release -> outdated(release, rooms, walk).isEmpty());
  }

  /** Why there is to be another release than the current one; empty where it holds everything. */
  static String outdated(Release current, Rooms rooms, Walk walk) {
    return rooms
        .ledger()
        .note(PUBLISH, 0)
        .filter(note -> note.getString("release").equals(current.id()))
        .map(note -> content(rooms, walk).since(note))
        .orElse("release " + current.id() + " was not made from this store");
  }

  /** All that decides a release. */
  private static Reasons content(Rooms rooms, Walk walk) {
    Map<String, String> parts = new TreeMap<>(rooms.schemas().digests(PUBLISHED_FROM));
    walk.origins().forEach((ar, origin) -> parts.put("delivery of " + ar, origin));
    walk.tasks().stream()
        .filter(t -> t.step().name().equals("protect"))
        .forEach(t -> parts.put(t.label(), Fingerprint.of(t.parts().toString(), t.why())));
    parts.put("program", Version.code());
    return new Reasons(parts);
  }

  private List<String> takeIn(Rooms rooms) {
    List<String> done = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (Delivery delivery : rooms.deliveries().fresh()) {
      try {
        Map<String, Object> facts =
            progress.spark(
                "ingest " + delivery.ar(), rooms.tasks(), () -> rooms.ingest().run(delivery));
        done.add("ingest " + delivery.ar() + " (" + facts.get("decision") + ")");
      } catch (Stop stop) {
        if (stop.exit() != Exit.REFUSED) {
          throw stop;
        }
        refused.add(stop.getMessage());
      }
    }
    if (!refused.isEmpty()) {
      throw Stop.refused(
          String.join("\n", refused) + "\nThe walk stops here; nothing further was computed.");
    }
    return done;
  }

  /**
   * Before anything is done: years made under different definitions must not stand side by side.
   */
  private static void requireDeliveries(Rooms rooms) {
    List<Stranded> stranded = rooms.deliveries().stranded();
    if (!stranded.isEmpty()) {
      throw Stop.missing(
          "The walk cannot start; nothing was done."
              + stranded.stream()
                  .map(s -> "\n  " + s.ar() + ": " + s.text())
                  .collect(Collectors.joining()));
    }
  }

  private void requireYears(Walk walk) {
    if (walk.years().isEmpty()) {
      throw Stop.missing(
          "There is nothing to do: no delivery in "
              + settings.landing()
              + " and nothing ingested "
              + "before. Put a delivery (a folder with a leverans.conf) there.");
    }
  }

  private Release publish(Rooms rooms, Walk walk) {
    return current(settings, rooms, walk)
        .map(Releases::whole)
        .orElseGet(() -> progress.spark(PUBLISH, rooms.tasks(), () -> release(rooms, walk)));
  }

  private Release release(Rooms rooms, Walk walk) {
    Release release = new Publisher(settings, rooms.schemas(), rooms.spark()).release();
    content(rooms, walk).note(rooms.ledger(), PUBLISH, 0, Map.of("release", release.id()));
    return release;
  }
}
