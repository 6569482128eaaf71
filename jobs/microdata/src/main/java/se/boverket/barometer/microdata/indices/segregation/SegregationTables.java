package se.boverket.barometer.microdata.indices.segregation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.microdata.aggregated.Method;

/**
 * The rows of all tables of segregation for one year. On all cores; each area's rows are made by
 * themselves, so that the number of cores changes no digit.
 *
 * @param method the declared choices
 */
public record SegregationTables(Method method) {

  /**
   * Rows by table, in the columns of their contracts but {@code ar}.
   *
   * @param counts one for each division and grouping
   */
  public Map<String, List<Row>> of(List<Nested> counts) {
    return Map.of("segregationsindex", segregationsindex(counts));
  }

  private List<Row> segregationsindex(List<Nested> counts) {
    List<Measure> usual = method.segregation().measures();
    return wholes(counts)
        .map(part -> new Segregationsindex(part.census, part.whole, usual))
        .toList()
        .parallelStream()
        .flatMap(Segregationsindex::rows)
        .toList();
  }

  private static Stream<Part> wholes(List<Nested> counts) {
    return counts.stream()
        .flatMap(Nested::neighbourhoods)
        .flatMap(census -> census.places().wholes().stream().map(w -> new Part(census, w)));
  }

  private record Part(Census census, Whole whole) {}
}
