package se.boverket.barometer.microdata.raw;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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
 * @param parents municipalities that are split off later, to those that they are a part of in the
 *     year; both as today's codes
 */
public record Kommuner(Set<String> valid, Map<String, String> today, Map<String, String> parents) {

  /** The codes of a reference year. */
  public static Kommuner of(Schemas schemas, int ar) {
    Set<String> valid = new TreeSet<>(schemas.codelist("kommun").values("kommun"));
    Kommuner kommuner = new Kommuner(valid, new TreeMap<>(), new TreeMap<>());
    later(schemas.codelist("kommunandring"), ar).forEach(kommuner::undo);
    kommuner.today.keySet().retainAll(valid);
    return kommuner;
  }

  /** A code of the year carried to the code of today. */
  public Column carried(Column code) {
    return mapped(today, code);
  }

  /** A code of today carried to the municipality of the year that it was a part of. */
  String before(String code) {
    return parents.getOrDefault(code, code);
  }

  /** A code of the year as today's. */
  String carried(String code) {
    return today.getOrDefault(code, code);
  }

  private static Column mapped(Map<String, String> codes, Column code) {
    if (codes.isEmpty()) {
      return code;
    }
    Column[] pairs =
        codes.entrySet().stream()
            .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
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

  private void undo(Map<String, String> change) {
    String before = change.get("fran");
    String after = change.get("till");
    if (change.get("slag").equals("renumber") && valid.remove(after)) {
      valid.add(before);
      today.put(before, carried(after));
    } else if (change.get("slag").equals("split_from")) {
      valid.remove(after);
      parents.put(carried(after), carried(before));
    }
  }
}
