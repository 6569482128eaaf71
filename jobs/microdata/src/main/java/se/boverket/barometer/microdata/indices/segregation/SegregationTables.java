package se.boverket.barometer.microdata.indices.segregation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * A year's persons, one for each division and grouping.
   *
   * @param ar reference year
   * @param counts of the year
   * @param before of the year before; empty where that is not there
   * @param squares of the year
   */
  public record Year(int ar, List<Nested> counts, List<Nested> before, Squares squares) {}

  /** Rows by table, in the columns of their contracts but {@code ar}. */
  public Map<String, List<Row>> of(Year year) {
    return Map.of(
        "segregationsindex", segregationsindex(neighbourhoods(year.counts)),
        "lokal_segregation", local(year.counts),
        "dekomposition", decomposition(year),
        "narhet", nearest(year));
  }

  /** Rows of segregationsindex for areas that lie across all others. */
  public List<Row> own(List<Census> areas) {
    return segregationsindex(areas.stream());
  }

  private List<Row> segregationsindex(Stream<Census> neighbourhoods) {
    List<Measure> usual = method.segregation().measures();
    return wholes(neighbourhoods)
        .map(part -> new Segregationsindex(part.census, part.whole, usual))
        .toList()
        .parallelStream()
        .flatMap(Segregationsindex::rows)
        .toList();
  }

  private static List<Row> local(List<Nested> counts) {
    return wholes(neighbourhoods(counts))
        .filter(part -> !part.whole.own())
        .map(part -> new LokalSegregation(part.census, part.whole))
        .toList()
        .parallelStream()
        .flatMap(LokalSegregation::rows)
        .toList();
  }

  private static List<Row> decomposition(Year year) {
    return year.counts.parallelStream()
        .flatMap(
            counts ->
                Stream.concat(
                    new Dekomposition(counts).rows(),
                    new Forandring(before(year, counts), counts.deso(), year.ar - 1).rows()))
        .toList();
  }

  /** Surroundings do not depend on a division: the first one names the kommuner. */
  private List<Row> nearest(Year year) {
    String first = year.counts.get(0).deso().places().indelning();
    List<Census> groupings =
        year.counts.stream()
            .map(Nested::deso)
            .filter(census -> census.places().indelning().equals(first))
            .toList();
    return new Narhet(year.squares, groupings).rows(method.segregation().nearest()).toList();
  }

  /** The same division and grouping a year earlier. */
  private static Optional<Census> before(Year year, Nested counts) {
    return year.before.stream()
        .filter(b -> b.grouping().id().equals(counts.grouping().id()))
        .map(Nested::deso)
        .filter(b -> b.places().indelning().equals(counts.deso().places().indelning()))
        .findFirst();
  }

  private static Stream<Census> neighbourhoods(List<Nested> counts) {
    return counts.stream().flatMap(Nested::neighbourhoods);
  }

  private static Stream<Part> wholes(Stream<Census> neighbourhoods) {
    return neighbourhoods.flatMap(
        census -> census.places().wholes().stream().map(w -> new Part(census, w)));
  }

  private record Part(Census census, Whole whole) {}
}
