package se.boverket.barometer.publication.release;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import se.boverket.barometer.publication.check.RowKey;

/** How many neighbourhoods change områdestyp between two releases, by year and division. */
final class TypeChanges {
  private static final List<String> KEY = List.of("ar", "niva", "omrade", "indelning");
  private static final List<String> COLUMNS =
      List.of("ar", "niva", "omrade", "indelning", "omradestyp");

  private final Map<String, long[]> counts = new TreeMap<>();

  private TypeChanges() {}

  /** One entry a year and division: areas that both releases have, and those whose type differs. */
  static List<Map<String, Object>> between(Path before, Path after) {
    TypeChanges changes = new TypeChanges();
    new Pairs(COLUMNS, RowKey.of(KEY, COLUMNS)).walk(before, after, changes::pair);
    return changes.counts.entrySet().stream().map(e -> entry(e.getKey(), e.getValue())).toList();
  }

  private void pair(Row a, Row b) {
    if (a != null && b != null) {
      long[] count = counts.computeIfAbsent(a.get(0) + " " + a.get(3), k -> new long[2]);
      count[0]++;
      count[1] += Objects.equals(a.get(4), b.get(4)) ? 0 : 1;
    }
  }

  private static Map<String, Object> entry(String group, long[] count) {
    String[] parts = group.split(" ");
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("ar", Integer.valueOf(parts[0]));
    entry.put("indelning", parts[1]);
    entry.put("areas", count[0]);
    entry.put("areas_changed", count[1]);
    entry.put("per_cent_changed", Math.rint(10_000.0 * count[1] / count[0]) / 100);
    return entry;
  }
}
