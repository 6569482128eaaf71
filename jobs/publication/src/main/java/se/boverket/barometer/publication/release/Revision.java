package se.boverket.barometer.publication.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.boverket.barometer.publication.file.ParquetRows;
import se.boverket.barometer.tables.Fingerprint;

/** {@code revision.json}: what changed against the release before, per table, and why. */
public final class Revision {
  public static final String FILE = "revision.json";

  private static final String INDEX = "socioekonomiskt_index";

  private Revision() {}

  /** The document of an edition. */
  public static String text(Edition edition) {
    Map<String, Object> revision = new LinkedHashMap<>();
    revision.put("release", edition.id());
    revision.put("previous", edition.before().map(b -> b.getFileName().toString()).orElse(null));
    revision.put("fingerprint", edition.made().fingerprint());
    revision.put("why", Reasons.of(edition));
    edition
        .before()
        .ifPresent(
            before -> {
              revision.put("omradestyp", types(edition.table(INDEX), before));
              revision.put("tables", tables(edition, before));
            });
    return Json.text(revision);
  }

  /** Nothing where the release before had no such table. */
  private static List<Map<String, Object>> types(TableFile table, Path before) {
    Path old = before.resolve(table.path());
    return Files.exists(old) ? TypeChanges.between(old, table.file()) : List.of();
  }

  private static List<Map<String, Object>> tables(Edition edition, Path before) {
    List<Map<String, Object>> tables = new ArrayList<>();
    edition.made().tables().forEach(t -> tables.add(entry(t, before.resolve(t.path()))));
    List<String> here = edition.made().tables().stream().map(TableFile::path).toList();
    Disk.files(before).stream()
        .map(Path::toString)
        .filter(f -> f.startsWith("tables/") && !here.contains(f))
        .forEach(f -> tables.add(Map.of("table", f, "state", "removed")));
    return tables;
  }

  private static Map<String, Object> entry(TableFile table, Path before) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("table", table.contract().table());
    if (!Files.exists(before)) {
      entry.put("state", "new");
    } else if (Fingerprint.ofFile(before).equals(table.sha256())) {
      entry.put("state", "unchanged");
    } else {
      entry.put("state", "changed");
      compare(table, before).ifPresent(c -> put(entry, c));
      entry.put("columns_added", without(table.contract().names(), ParquetRows.names(before)));
      entry.put("columns_removed", without(ParquetRows.names(before), table.contract().names()));
    }
    return entry;
  }

  private static void put(Map<String, Object> entry, Changes changes) {
    entry.put("rows_added", changes.added());
    entry.put("rows_removed", changes.removed());
    entry.put("rows_changed", changes.changed());
    entry.put("largest_change", changes.largest());
  }

  /** Compares the columns that both have; nothing when the key itself is another one. */
  private static Optional<Changes> compare(TableFile table, Path before) {
    List<String> old = ParquetRows.names(before);
    List<String> both = table.contract().names().stream().filter(old::contains).toList();
    List<String> key = table.contract().key();
    return both.containsAll(key)
        ? Optional.of(Changes.between(before, table.file(), both, key))
        : Optional.empty();
  }

  private static List<String> without(List<String> all, List<String> taken) {
    return all.stream().filter(n -> !taken.contains(n)).toList();
  }
}
