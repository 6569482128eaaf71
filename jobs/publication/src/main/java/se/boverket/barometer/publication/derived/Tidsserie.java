package se.boverket.barometer.publication.derived;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Every measure of every area over the years. A year is compared only with years of the same
 * division that no break lies between.
 *
 * @param source figures and definitions
 * @param serie the measure
 * @param shown its lines as the tables show them
 * @param real the same, each over one division
 */
record Tidsserie(
    Source source, Serie serie, SortedMap<Area, Line> shown, SortedMap<Area, Line> real) {
  private static final String BEFORE_BREAK = "ADEUP"; // letters that a break is stronger than
  private static final int SLOPE_DECIMALS = 2;

  /** All rows, a year at a time, in no order within it. */
  static Stream<Stream<Row>> years(Source source) {
    List<Tidsserie> all = source.series().all().stream().map(s -> of(source, s)).toList();
    return source
        .figures()
        .places()
        .mapToObj(year -> all.stream().flatMap(serie -> serie.year(year)));
  }

  private static Tidsserie of(Source source, Serie serie) {
    SortedMap<Area, Line> shown = source.figures().of(serie.matt());
    return new Tidsserie(
        source, serie, shown, serie.omraden() ? source.divisions().real(shown) : shown);
  }

  private Stream<Row> year(int year) {
    return shown.entrySet().stream()
        .filter(e -> e.getValue().row(year))
        .map(e -> row(e.getKey(), e.getValue(), year));
  }

  private Row row(Area area, Line line, int year) {
    Area one = serie.omraden() ? source.divisions().real(area, year) : area;
    Breaks breaks = new Breaks(serie.brott()).and(source.places().splits(area));
    Follow follow = new Follow(source.figures().years(), real.get(one), breaks);
    boolean apart = breaks.at(follow.years(), year) || moved(area, year);
    Map<String, Object> cells = new HashMap<>(changes(follow, year));
    cells.put("varde", line.value(year));
    cells.put("brott", apart || edge(area, line, year));
    cells.put("status", letter(line.letters()[year], apart));
    return RowFactory.create(
        Stream.concat(
                Stream.of(follow.years().get(year), area.niva(), area.omrade(), area.indelning()),
                Stream.concat(Stream.of(serie.matt()), COLUMNS.stream().map(cells::get)))
            .toArray());
  }

  private static final List<String> COLUMNS =
      List.of(
          "varde",
          "forandring_1",
          "forandring_5",
          "forandring_start",
          "trend",
          "brott",
          "status",
          "trend_lag",
          "trend_hog",
          "start_ar");

  private Map<String, Object> changes(Follow follow, int year) {
    int decimals = serie.decimals();
    Map<String, Object> cells = new HashMap<>();
    cells.put("forandring_1", Decimals.round(follow.change(year, 1), decimals));
    cells.put("forandring_5", Decimals.round(follow.change(year, 5), decimals));
    int start = follow.start(year);
    if (start >= 0) {
      int ar = follow.years().get(start);
      cells.put("start_ar", ar);
      int since = follow.years().get(year) - ar;
      cells.put("forandring_start", Decimals.round(follow.change(year, since), decimals));
    }
    Trend trend = follow.trend(year, source.config().getInt("trend_minst_ar"));
    if (trend != null) {
      cells.put("trend", Decimals.round(trend.slope(), decimals + SLOPE_DECIMALS));
      cells.put("trend_lag", Decimals.round(trend.low(), decimals + SLOPE_DECIMALS));
      cells.put("trend_hog", Decimals.round(trend.high(), decimals + SLOPE_DECIMALS));
    }
    return cells;
  }

  /** True where the row of the year before, under the same name, is over another division. */
  private boolean moved(Area area, int year) {
    return serie.omraden()
        && year > 0
        && !source.divisions().real(area, year).equals(source.divisions().real(area, year - 1));
  }

  /** True where estimated areas begin or end: changes are told across it, on one division. */
  private boolean edge(Area area, Line line, int year) {
    Divisions divisions = source.divisions();
    return year > 0
        && line.row(year - 1)
        && divisions.estimated(area, year) != divisions.estimated(area, year - 1);
  }

  private static String letter(char own, boolean apart) {
    return apart && BEFORE_BREAK.indexOf(own) >= 0 ? "B" : String.valueOf(own);
  }
}
