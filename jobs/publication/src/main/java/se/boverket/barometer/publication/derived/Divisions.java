package se.boverket.barometer.publication.derived;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which division into RegSO the measures of kommun, lan and riket are built on in every year: what
 * they carry as {@code aktuell} moves from one division to the next.
 *
 * @param current division of the rows {@code aktuell}, by place of the year
 * @param estimated divisions whose areas are estimated, by place of the year
 */
public record Divisions(List<String> current, List<Set<String>> estimated) {
  private static final String MEASURED = "ojamlikhetsindex";
  private static final String UNKNOWN = "none";
  private static final Map<String, String> REGSO =
      Map.of("deso2018", "regso2020", "deso2025", "regso2025");

  /**
   * From the figures themselves: where a year has several divisions, all but the one that is meant
   * stand under their own names.
   */
  static Divisions of(Figures figures) {
    return new Divisions(
        figures.places().mapToObj(y -> current(figures, y)).toList(),
        figures.places().mapToObj(y -> estimated(figures, y)).toList());
  }

  private static String current(Figures figures, int year) {
    Set<String> there = names(figures, Series.INDEX, "regso", year);
    Set<String> named = names(figures, Series.personsOf(1), "riket", year);
    named.addAll(names(figures, MEASURED, "riket", year));
    return there.stream().filter(d -> !named.contains(d)).findFirst().orElse(UNKNOWN);
  }

  /** Types are told over estimated areas too, measures of segregation are not. */
  private static Set<String> estimated(Figures figures, int year) {
    Set<String> named = names(figures, Series.personsOf(1), "riket", year);
    named.removeAll(names(figures, MEASURED, "riket", year));
    return named;
  }

  /** Whether an area's values of a year are estimated because its division was not delivered. */
  boolean estimated(Area area, int year) {
    String division = area.indelning();
    return estimated.get(year).contains(REGSO.getOrDefault(division, division));
  }

  private static Set<String> names(Figures figures, String figure, String niva, int year) {
    Set<String> names = new TreeSet<>();
    figures
        .of(figure, niva)
        .filter(e -> e.getValue().row(year))
        .forEach(e -> names.add(e.getKey().indelning()));
    return names;
  }

  /** The division that a row of an upper level, or of a neighbourhood, is about. */
  Area real(Area area, int year) {
    return area.indelning().equals(Area.AKTUELL) ? area.in(current.get(year)) : area;
  }

  /** How a division is called in the rows of upper levels of a year. */
  String label(String division, int year) {
    return division.equals(current.get(year)) ? Area.AKTUELL : division;
  }

  /** The lines of a measure that is built on neighbourhoods, each over one division. */
  TreeMap<Area, Line> real(Map<Area, Line> lines) {
    TreeMap<Area, Line> real = new TreeMap<>();
    lines.forEach(
        (area, line) ->
            IntStream.range(0, current.size())
                .filter(line::row)
                .forEach(
                    y ->
                        real.computeIfAbsent(real(area, y), a -> Line.empty(current.size()))
                            .put(y, line.value(y), line.letters()[y])));
    return real;
  }
}
