package se.boverket.barometer.microdata.raw;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import se.boverket.barometer.tables.Codelist;
import se.boverket.barometer.tables.Schemas;

/**
 * Municipality codes through time. A file of 31 December follows the division of 1 January the year
 * after; {@code forsta_ar} in the code list is the first year whose file carries the new code.
 *
 * @param valid codes that a file of the year may carry
 * @param today a code of the year to today's, only where they differ
 */
public record Kommuner(Set<String> valid, Map<String, String> today) {

  /** The codes of a reference year. */
  public static Kommuner of(Schemas schemas, int ar) {
    Set<String> valid = new TreeSet<>(schemas.codelist("kommun").values("kommun"));
    Map<String, String> today = new TreeMap<>();
    for (Map<String, String> change : later(schemas.codelist("kommunandring"), ar)) {
      undo(change, valid, today);
    }
    today.keySet().retainAll(valid);
    return new Kommuner(valid, today);
  }

  /** A code of the year carried to the code of today. */
  public Column carried(Column code) {
    if (today.isEmpty()) {
      return code;
    }
    Column[] pairs =
        today.entrySet().stream()
            .flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue()))
            .map(functions::lit)
            .toArray(Column[]::new);
    return functions.coalesce(functions.try_element_at(functions.map(pairs), code), code);
  }

  private static List<Map<String, String>> later(Codelist changes, int ar) {
    return changes.rows().stream()
        .filter(r -> Integer.parseInt(r.get("forsta_ar")) > ar)
        .sorted(
            Comparator.comparingInt((Map<String, String> r) -> Integer.parseInt(r.get("forsta_ar")))
                .reversed())
        .toList();
  }

  private static void undo(Map<String, String> change, Set<String> valid, Map<String, String> map) {
    String before = change.get("fran");
    String after = change.get("till");
    if (change.get("slag").equals("renumber") && valid.remove(after)) {
      valid.add(before);
      map.put(before, map.getOrDefault(after, after));
    } else if (change.get("slag").equals("split_from")) {
      valid.remove(after);
    }
  }
}
