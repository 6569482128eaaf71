package se.boverket.barometer.publication.check;

import com.typesafe.config.Config;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import se.boverket.barometer.publication.derived.Area;
import se.boverket.barometer.publication.derived.Figures;
import se.boverket.barometer.publication.derived.Line;
import se.boverket.barometer.publication.derived.Series;
import se.boverket.barometer.publication.derived.Source;
import se.boverket.barometer.tables.Schemas;

/**
 * What holds between the published figures of a release, looked at on every publish before anything
 * is moved into place.
 *
 * @param source published figures
 * @param schemas definitions
 * @param config {@code kontroll} of {@code schemas/uppfoljning.conf}
 */
public record Invariants(Source source, Schemas schemas, Config config) {
  private static final List<String> PARTS =
      List.of("lag_ekonomisk_standard", "forgymnasial", "bistand_eller_arbetslos");
  private static final double ROUNDING = 0.1 + 1e-9; // half a unit of the index, half of the mean

  /** Those of a release. */
  public static Invariants of(Source source, Schemas schemas) {
    return new Invariants(source, schemas, source.config().getConfig("kontroll"));
  }

  /** Everything that is broken, a line a rule, naming table, area level and rule. */
  public List<String> broken() {
    Breaches breaches = new Breaches();
    sums().forEach(s -> s.check(breaches));
    shares(breaches);
    spread(breaches);
    means(breaches);
    baseYear(breaches);
    new Persons(source, noise()).check(breaches);
    new RankLists(source.figures()).check(breaches);
    new Directions(source, config.getConfig("riktning")).check(breaches);
    return breaches.lines();
  }

  private Noise noise() {
    return Noise.of(
        schemas.definition("disclosure.conf").getConfig("disclosure"), config.getDouble("brus_sd"));
  }

  private Stream<Sums> sums() {
    return Stream.concat(
        Stream.of(new Sums(source, noise(), "befolkning", Series.PERSONS)),
        source
            .series()
            .indicators()
            .filter(s -> !s.delivered())
            .flatMap(s -> Stream.of(Series.numerator(s.matt()), Series.denominator(s.matt())))
            .map(figure -> new Sums(source, noise(), "indikatorer", figure)));
  }

  private void shares(Breaches breaches) {
    source
        .series()
        .indicators()
        .filter(s -> s.slag().equals("share"))
        .map(s -> new Bound(s.pick().table(), s.matt(), 0, 100))
        .forEach(bound -> check(bound, breaches));
  }

  private void spread(Breaches breaches) {
    for (String figure : List.of("medel", "standardavvikelse")) {
      List<Double> ends = config.getDoubleList(figure);
      check(new Bound("socioekonomiskt_index", figure, ends.get(0), ends.get(1)), breaches);
    }
  }

  /** A figure lies between two values, both included. */
  private record Bound(String table, String figure, double low, double high) {
    boolean broken(double value) {
      return !(value >= low && value <= high);
    }
  }

  private void check(Bound bound, Breaches breaches) {
    String what = "is outside " + bound.low + " to " + bound.high;
    cells(bound.figure)
        .filter(c -> c.line().has(c.year()) && bound.broken(c.line().values()[c.year()]))
        .forEach(c -> breaches.add(bound, () -> c.text(bound.table, bound.figure, what)));
  }

  /** A figure of an area and year. */
  private record Cell(Area area, Line line, int year, int ar) {
    String text(String table, String figure, String what) {
      return "Table published."
          + String.join(" ", table + ",", figure, "of", area.niva(), area.omrade(), "in")
          + " "
          + ar
          + " "
          + what
          + ".";
    }
  }

  private Stream<Cell> cells(String figure) {
    Figures figures = source.figures();
    return figures.of(figure).entrySet().stream()
        .flatMap(
            e ->
                figures
                    .places()
                    .mapToObj(y -> new Cell(e.getKey(), e.getValue(), y, figures.years().get(y))));
  }

  /** The index is the mean of its parts, as published. */
  private void means(Breaches breaches) {
    List<SortedMap<Area, Line>> parts =
        PARTS.stream().map(p -> source.figures().of("socioekonomiskt_index:" + p)).toList();
    cells(Series.INDEX)
        .filter(c -> c.line().has(c.year()))
        .filter(
            c -> {
              double sum =
                  parts.stream().mapToDouble(p -> p.get(c.area()).values()[c.year()]).sum();
              return !(Math.abs(c.line().values()[c.year()] - sum / PARTS.size()) <= ROUNDING);
            })
        .forEach(
            c ->
                breaches.add(
                    PARTS,
                    () ->
                        c.text(
                            "socioekonomiskt_index",
                            Series.INDEX,
                            "is not the mean of its parts")));
  }

  /** In the base year its cut-offs are the year's own. */
  private void baseYear(Breaches breaches) {
    int wanted = schemas.definition("method.conf").getInt("metod.basar");
    List<Integer> years = source.figures().years();
    int base = Math.max(0, years.indexOf(wanted));
    SortedMap<Area, Line> own = source.figures().of(Series.TYPE);
    cells(Series.TYPE_BASE_YEAR)
        .filter(c -> c.year() == base && c.line().has(base) && own.get(c.area()).has(base))
        .filter(c -> c.line().values()[base] != own.get(c.area()).values()[base])
        .forEach(
            c ->
                breaches.add(
                    Series.TYPE_BASE_YEAR,
                    () ->
                        c.text(
                            "socioekonomiskt_index",
                            Series.TYPE_BASE_YEAR,
                            "is another than omradestyp, in the base year itself")));
  }
}
