package se.boverket.barometer.publication.derived;

import java.util.List;

/** A measure of several areas together, by their published counts. */
final class Union {
  private Union() {}

  /** The line of kommuner together; no value in years where any of them has none. */
  static Line line(Figures figures, Serie serie, List<String> kommuner) {
    List<Area> areas = kommuner.stream().map(Places::kommunArea).toList();
    Line line = Line.empty(figures.years().size());
    figures
        .places()
        .filter(y -> areas.stream().allMatch(a -> hasRow(figures, serie, a, y)))
        .forEach(
            y -> {
              Ratio ratio = new Ratio();
              areas.forEach(a -> ratio.add(figures, serie, a, y));
              boolean whole = ratio.parts() == areas.size();
              Double value = whole ? ratio.value(serie) : null;
              line.put(y, value, value == null ? 'Q' : 'E');
            });
    return line;
  }

  private static boolean hasRow(Figures figures, Serie serie, Area area, int year) {
    Line line = figures.of(serie.matt()).get(area);
    return line != null && line.row(year);
  }
}
