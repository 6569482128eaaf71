package se.boverket.barometer.publication.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Indicators for those who live in RegSO of a type, by what is published of the RegSO.
 *
 * @param source figures and definitions
 * @param year place of the year
 */
record IndikatorerOmradestyp(Source source, int year) {
  private static final int TYPES = 5;

  /** An upper area's RegSO of a type. */
  private record Cell(Area area, int type) implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      int order = area.compareTo(other.area);
      return order != 0 ? order : Integer.compare(type, other.type);
    }
  }

  /** All rows, a year at a time, in no order within it. */
  static Stream<Stream<Row>> years(Source source) {
    return source.figures().places().mapToObj(y -> new IndikatorerOmradestyp(source, y).rows());
  }

  private Stream<Row> rows() {
    return cells().entrySet().stream()
        .flatMap(
            cell ->
                source
                    .series()
                    .indicators()
                    .filter(serie -> serie.ratio() && serie.regso())
                    .map(serie -> row(cell.getKey(), serie, cell.getValue())));
  }

  /** The RegSO of each type of the country and each lan. */
  private TreeMap<Cell, List<Area>> cells() {
    TreeMap<Cell, List<Area>> cells = new TreeMap<>();
    source.places().upper().stream()
        .filter(a -> !a.niva().equals("kommun"))
        .flatMap(a -> IntStream.rangeClosed(1, TYPES).mapToObj(t -> new Cell(a, t)))
        .forEach(cell -> cells.put(cell, new ArrayList<>()));
    source
        .figures()
        .of(Series.TYPE, "regso")
        .filter(e -> e.getKey().indelning().equals(source.divisions().current().get(year)))
        .filter(e -> e.getValue().has(year))
        .forEach(e -> add(cells, e.getKey(), (int) e.getValue().values()[year]));
    return cells;
  }

  private void add(TreeMap<Cell, List<Area>> cells, Area regso, int type) {
    for (Area above : source.places().above(regso)) {
      cells.computeIfPresent(new Cell(above, type), (cell, of) -> with(of, regso));
    }
  }

  private static List<Area> with(List<Area> list, Area one) {
    list.add(one);
    return list;
  }

  private Row row(Cell cell, Serie serie, List<Area> regso) {
    Ratio ratio = new Ratio();
    double persons = 0;
    for (Area area : regso) {
      ratio.add(source.figures(), serie, area, year);
      persons += Ratio.persons(source.figures(), serie, area, year).orElse(0.0);
    }
    Double cover = persons > 0 ? Decimals.round(100 * ratio.persons() / persons, 1) : null;
    boolean enough = cover != null && cover >= source.coverage("minst");
    Double value = enough ? ratio.value(serie) : null;
    return RowFactory.create(
        source.figures().years().get(year),
        cell.area.niva(),
        cell.area.omrade(),
        cell.area.indelning(),
        cell.type,
        serie.matt(),
        value,
        ratio.parts(),
        cover,
        value == null ? absent(serie, regso) : cover < source.coverage("saker") ? "U" : "E");
  }

  /**
   * Why there is no value: no RegSO of the type, no source in those without value, or too few are
   * shown.
   */
  private String absent(Serie serie, List<Area> regso) {
    Map<Area, Line> lines = source.figures().of(serie.matt());
    List<Line> there = regso.stream().map(lines::get).filter(Objects::nonNull).toList();
    boolean without =
        there.stream().anyMatch(line -> line.letters()[year] == 'O')
            && there.stream().allMatch(line -> line.has(year) || line.letters()[year] == 'O');
    return regso.isEmpty() ? "M" : without ? "O" : "Q";
  }
}
