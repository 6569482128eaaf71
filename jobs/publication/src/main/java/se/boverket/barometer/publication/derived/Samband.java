package se.boverket.barometer.publication.derived;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * How indicators go together with the index and its three parts over the RegSO of a division, by
 * what is published of them. Of areas, not of persons.
 *
 * @param source figures and definitions
 * @param year place of the year
 */
record Samband(Source source, int year) {
  private static final int DECIMALS = 3;
  private static final Area SWEDEN = new Area("riket", "00", Area.AKTUELL);

  /** All rows, a year at a time, in no order within it. */
  static Stream<Stream<Row>> years(Source source) {
    return source.figures().places().mapToObj(y -> new Samband(source, y).rows());
  }

  private Stream<Row> rows() {
    return source
        .figures()
        .of(Series.INDEX, "regso")
        .map(e -> e.getKey().indelning())
        .distinct()
        .toList()
        .stream()
        .flatMap(
            division ->
                source.series().indicators().filter(Serie::regso).flatMap(s -> rows(s, division)));
  }

  private Stream<Row> rows(Serie serie, String division) {
    List<Area> areas =
        source
            .figures()
            .of(serie.matt(), "regso")
            .filter(e -> e.getKey().indelning().equals(division) && !e.getKey().residual())
            .filter(e -> e.getValue().row(year))
            .map(Map.Entry::getKey)
            .toList();
    return areas.isEmpty()
        ? Stream.empty()
        : Stream.concat(Stream.of(Series.INDEX), Series.INDEX_PARTS.stream())
            .map(mot -> row(serie, division, mot, areas));
  }

  private Row row(Serie serie, String division, String mot, List<Area> areas) {
    String figure = mot.equals(Series.INDEX) ? mot : Series.indexPart(mot);
    Pairs pairs = pairs(source.figures().of(serie.matt()), source.figures().of(figure), areas);
    boolean enough = pairs.size() >= source.config().getInt("samband.minst");
    Korrelation of = enough ? Korrelation.of(pairs.x(), pairs.y()) : Korrelation.NONE;
    List<Object> cells = new ArrayList<>();
    cells.add(source.figures().years().get(year));
    cells.addAll(List.of(SWEDEN.niva(), SWEDEN.omrade(), division, serie.matt(), mot));
    cells.add(Decimals.round(of.pearson(), DECIMALS));
    cells.add(enough ? Decimals.round(Korrelation.spearman(pairs.x(), pairs.y()), DECIMALS) : null);
    cells.add(
        enough
            ? Decimals.round(Korrelation.weighted(pairs.x(), pairs.y(), pairs.persons()), DECIMALS)
            : null);
    cells.add(Decimals.round(of.low(), DECIMALS));
    cells.add(Decimals.round(of.high(), DECIMALS));
    cells.add(pairs.size());
    cells.add(of.pearson() != null ? "A" : enough ? "M" : absent(serie, areas));
    return RowFactory.create(cells.toArray());
  }

  /** Too few areas with a value: without a source where none of them is hidden. */
  private String absent(Serie serie, List<Area> areas) {
    SortedMap<Area, Line> lines = source.figures().of(serie.matt());
    return areas.stream().anyMatch(a -> lines.get(a).letters()[year] == 'Q') ? "Q" : "O";
  }

  /**
   * Areas that show both values.
   *
   * @param x one value by area
   * @param y the other
   * @param persons inhabitants; 0 where they are not shown
   */
  private record Pairs(double[] x, double[] y, double[] persons) {
    int size() {
      return x.length;
    }
  }

  private Pairs pairs(SortedMap<Area, Line> one, SortedMap<Area, Line> other, List<Area> areas) {
    Area[] both =
        areas.stream()
            .filter(a -> one.get(a).has(year))
            .filter(a -> other.containsKey(a) && other.get(a).has(year))
            .toArray(Area[]::new);
    return new Pairs(
        Arrays.stream(both).mapToDouble(a -> one.get(a).values()[year]).toArray(),
        Arrays.stream(both).mapToDouble(a -> other.get(a).values()[year]).toArray(),
        Arrays.stream(both)
            .mapToDouble(a -> source.figures().value(Series.PERSONS, a, year).orElse(0.0))
            .toArray());
  }
}
