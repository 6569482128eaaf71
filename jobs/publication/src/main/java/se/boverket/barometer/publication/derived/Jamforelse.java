package se.boverket.barometer.publication.derived;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Every kommun among all others, those of its lan and those of its group, by one measure; every
 * union of kommuner among those of its file.
 *
 * @param source figures and definitions
 * @param year place of the year
 * @param similar the codes of those most like it, by kommun
 */
record Jamforelse(Source source, int year, Map<String, List<String>> similar) {
  private static final String KOMMUN = "kommun";
  private static final String UNION = "egen";

  /** The circle of those that are compared with nobody. */
  private static final UnaryOperator<String> NOBODY = code -> "-";

  /** All rows, a year at a time, in no order within it. */
  static Stream<Stream<Row>> years(Source source) {
    return source
        .figures()
        .places()
        .mapToObj(year -> new Jamforelse(source, year, Likhet.of(source, year).nearest()).rows());
  }

  private Stream<Row> rows() {
    return source.series().all().stream().flatMap(this::rows);
  }

  private Stream<Row> rows(Serie serie) {
    Places places = source.places();
    UnaryOperator<String> file = code -> places.unions().get(code).file();
    return Stream.concat(
        rows(serie, KOMMUN, List.of(k -> "", places.lan()::get, places.grupp()::get)),
        rows(serie, UNION, List.of(file, NOBODY, NOBODY)));
  }

  private Stream<Row> rows(Serie serie, String niva, List<UnaryOperator<String>> circles) {
    SortedMap<String, Line> lines = new TreeMap<>();
    source
        .figures()
        .of(serie.matt(), niva)
        .filter(e -> e.getKey().indelning().equals(Area.AKTUELL) && e.getValue().row(year))
        .forEach(e -> lines.put(e.getKey().omrade(), e.getValue()));
    List<Map<String, double[]>> values = circles.stream().map(c -> values(lines, c)).toList();
    return lines.entrySet().stream()
        .map(
            e -> {
              List<Object> cells = new ArrayList<>(key(niva, e.getKey(), serie));
              cells.add(e.getValue().value(year));
              cells.add(serie.riktning());
              for (int c = 0; c < circles.size(); c++) {
                String circle = circles.get(c).apply(e.getKey());
                cells.addAll(standing(e.getValue(), values.get(c).get(circle)));
              }
              cells.addAll(similar.getOrDefault(e.getKey(), Collections.nCopies(likest(), null)));
              cells.add(String.valueOf(e.getValue().letters()[year]));
              return RowFactory.create(cells.toArray());
            });
  }

  private int likest() {
    return source.config().getInt("jamforelse.likhet.antal");
  }

  private List<Object> key(String niva, String omrade, Serie serie) {
    int ar = source.figures().years().get(year);
    return List.of(ar, niva, omrade, Area.AKTUELL, serie.matt());
  }

  /** The values of a circle of kommuner, ascending. */
  private Map<String, double[]> values(
      SortedMap<String, Line> lines, UnaryOperator<String> circle) {
    Map<String, double[]> values = new TreeMap<>();
    if (circle == NOBODY) {
      return values;
    }
    lines.forEach(
        (kommun, line) -> {
          if (line.has(year)) {
            values.merge(
                circle.apply(kommun), new double[] {line.values()[year]}, Jamforelse::joined);
          }
        });
    values.values().forEach(Arrays::sort);
    return values;
  }

  private static double[] joined(double[] one, double[] other) {
    double[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  /** Rank, number of those with a value, percentile; of nobody there is no circle. */
  private List<Object> standing(Line line, double[] others) {
    if (others == null) {
      return Arrays.asList(null, 0, null);
    }
    Standing place = line.has(year) ? Standing.of(line.values()[year], others) : null;
    int fewest = source.config().getInt("jamforelse.percentil_minst");
    return Arrays.asList(
        place == null ? null : place.rank(),
        others.length,
        place == null || others.length < fewest ? null : place.percentile());
  }
}
