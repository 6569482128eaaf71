package se.boverket.barometer.cli;

import com.typesafe.config.Config;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.boverket.barometer.microdata.indices.IndexJob;
import se.boverket.barometer.tables.Ledger;

/** Whom the own areas drawn on the map leave out, as the ledger has it. */
final class OwnAreas {
  private OwnAreas() {}

  /** One line for each year, file and kommun; none where no area is drawn. */
  static List<String> lines(Ledger ledger) {
    return ledger.years("index").stream()
        .flatMap(ar -> ledger.note("index", ar).stream().flatMap(note -> lines(ar, note)))
        .toList();
  }

  private static Stream<String> lines(int ar, Config note) {
    return note.hasPath(IndexJob.OUTSIDE)
        ? note.getConfigList(IndexJob.OUTSIDE).stream().map(told -> line(ar, told))
        : Stream.empty();
  }

  private static String line(int ar, Config told) {
    return "%d: of %s persons of kommun %s are in none of the areas of %s: %s without a square, %s elsewhere"
        .formatted(
            ar,
            persons(told, "personer"),
            told.getString("kommun"),
            told.getString("fil"),
            persons(told, "utan_ruta"),
            persons(told, "utanfor"));
  }

  /** The ledger has hundreds: nothing smaller is told. */
  private static String persons(Config told, String what) {
    long persons = told.getLong(what);
    return persons == 0 ? "fewer than 50" : String.format(Locale.ROOT, "about %d", persons);
  }
}
