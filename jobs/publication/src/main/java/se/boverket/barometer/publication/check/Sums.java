package se.boverket.barometer.publication.check;

import java.util.Map;
import java.util.TreeMap;
import se.boverket.barometer.publication.derived.Area;
import se.boverket.barometer.publication.derived.Figures;
import se.boverket.barometer.publication.derived.Line;
import se.boverket.barometer.publication.derived.Source;

/**
 * Levels add up: an area is its parts and the residents of a kommun without an area, within what
 * noise and hidden counts leave open.
 *
 * @param source published figures
 * @param noise of counts
 * @param table that the figure stands in, for messages
 * @param figure counts of persons
 */
record Sums(Source source, Noise noise, String table, String figure) {

  /** The parts of an area on one level of one division. */
  private static final class Parts {
    private double shown;
    private int count;
    private int hidden;
    private boolean estimated;
    private boolean absent;

    private void add(Line line, int year) {
      count++;
      shown += line.has(year) ? line.values()[year] : 0;
      hidden += line.letters()[year] == 'Q' ? 1 : 0;
      estimated |= line.letters()[year] == 'E';
      absent |= !line.has(year) && line.letters()[year] != 'Q';
    }
  }

  void check(Breaches breaches) {
    Figures figures = source.figures();
    figures.places().forEach(year -> check(year, breaches));
  }

  private void check(int year, Breaches breaches) {
    int ar = source.figures().years().get(year);
    parts(year)
        .forEach(
            (area, divisions) ->
                source
                    .figures()
                    .value(figure, area, year)
                    .ifPresent(
                        whole ->
                            divisions.forEach(
                                (division, of) -> {
                                  if (!fits(whole, of, ar)) {
                                    breaches.add(figure + division, () -> text(ar, area, division));
                                  }
                                })));
  }

  /** What each area consists of, by level and division. */
  private Map<Area, Map<String, Parts>> parts(int year) {
    Map<Area, Map<String, Parts>> parts = new TreeMap<>();
    source
        .figures()
        .of(figure)
        .forEach(
            (area, line) -> {
              if (line.row(year)) {
                source
                    .above(area)
                    .map(above -> parts.computeIfAbsent(above, a -> new TreeMap<>()))
                    .map(of -> of.computeIfAbsent(level(area), d -> new Parts()))
                    .ifPresent(of -> of.add(line, year));
              }
            });
    return parts;
  }

  private static String level(Area area) {
    return area.niva() + " in " + area.indelning();
  }

  /**
   * A numerator is hidden with its share, however large it is, and of a part without a source
   * nobody knows: then only too large a sum tells.
   */
  private boolean fits(double whole, Parts parts, int ar) {
    double open = noise.bound(ar, parts.count + 1);
    boolean unbounded = parts.absent || figure.endsWith(":taljare") && parts.hidden > 0;
    double most =
        unbounded ? Double.MAX_VALUE : parts.shown + parts.hidden * (noise.smallestShown() - 1);
    return parts.estimated || whole >= parts.shown - open && whole <= most + open;
  }

  private String text(int ar, Area area, String parts) {
    String of = String.join(" ", figure, "of", area.niva(), area.omrade(), "in");
    return "Table published."
        + table
        + ", "
        + of
        + " "
        + ar
        + " is not the sum of its "
        + parts
        + ".";
  }
}
