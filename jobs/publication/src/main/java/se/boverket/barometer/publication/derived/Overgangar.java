package se.boverket.barometer.publication.derived;

import com.typesafe.config.Config;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * How many neighbourhoods of an area went from each type to each other.
 *
 * @param source figures and definitions
 * @param from place of the earlier year
 * @param to place of the later year
 */
record Overgangar(Source source, int from, int to) {
  private static final int TYPES = 5;

  /** All rows, a later year at a time, in no order within it. */
  static Stream<Stream<Row>> years(Source source) {
    return source
        .figures()
        .places()
        .mapToObj(
            to ->
                earlier(source, to).stream()
                    .flatMap(from -> new Overgangar(source, from, to).rows()));
  }

  /** The places of the years that a year is compared with. */
  private static SortedSet<Integer> earlier(Source source, int to) {
    List<Integer> years = source.figures().years();
    Config config = source.config().getConfig("overgangar");
    SortedSet<Integer> places = new TreeSet<>();
    config.getIntList("steg").forEach(step -> places.add(years.indexOf(years.get(to) - step)));
    places.add(config.getBoolean("fran_start") ? 0 : -1);
    places.removeIf(from -> from < 0 || from >= to);
    return places;
  }

  private Stream<Row> rows() {
    TreeMap<String, TreeMap<Area, int[]>> divisions = new TreeMap<>();
    source.figures().of(Series.TYPE).forEach((area, line) -> count(divisions, area, line));
    return divisions.entrySet().stream()
        .flatMap(
            d ->
                d.getValue().entrySet().stream()
                    .flatMap(
                        e ->
                            rows(
                                e.getKey().in(source.divisions().label(d.getKey(), to)),
                                e.getValue())));
  }

  /** Areas that both years have rows for; counts[0] = those without a type in either. */
  private void count(Map<String, TreeMap<Area, int[]>> divisions, Area area, Line line) {
    if (area.residual() || !line.row(from) || !line.row(to)) {
      return;
    }
    TreeMap<Area, int[]> counts = divisions.computeIfAbsent(area.indelning(), d -> none());
    int cell =
        line.has(from) && line.has(to)
            ? TYPES * ((int) line.values()[from] - 1) + (int) line.values()[to]
            : 0;
    source.places().above(area).forEach(a -> counts.get(a)[cell]++);
  }

  private TreeMap<Area, int[]> none() {
    TreeMap<Area, int[]> none = new TreeMap<>();
    source.places().upper().forEach(a -> none.put(a, new int[1 + TYPES * TYPES]));
    return none;
  }

  private Stream<Row> rows(Area area, int[] counts) {
    return IntStream.range(0, TYPES * TYPES)
        .mapToObj(cell -> row(area, counts, cell / TYPES + 1, cell % TYPES + 1));
  }

  private Row row(Area area, int[] counts, int type, int next) {
    int all = IntStream.rangeClosed(1, TYPES).map(t -> counts[TYPES * (type - 1) + t]).sum();
    int went = counts[TYPES * (type - 1) + next];
    List<Integer> years = source.figures().years();
    return RowFactory.create(
        years.get(to),
        area.niva(),
        area.omrade(),
        area.indelning(),
        years.get(from),
        type,
        next,
        went,
        all == 0 ? null : Decimals.round(100.0 * went / all, 1),
        all == 0 ? "M" : "A",
        counts[0]);
  }
}
