package se.boverket.barometer.publication.derived;

import java.util.Map;

/**
 * Where the rows of one table are taken down. They come area by area, so the lines of an area are
 * looked up once for all its rows.
 */
final class Notebook {
  private final Map<Area, Line[]> lines;
  private final int figures;
  private final int years;
  private Area area;
  private Line[] ofArea;

  /**
   * A notebook at its first row.
   *
   * @param lines by area, one place for each figure; tables may be read side by side
   * @param figures how many
   * @param years how many
   */
  Notebook(Map<Area, Line[]> lines, int figures, int years) {
    this.lines = lines;
    this.figures = figures;
    this.years = years;
  }

  /** The line of a figure of an area, empty at first. */
  Line line(Area of, int figure) {
    if (!of.equals(area)) {
      area = of;
      ofArea = lines.computeIfAbsent(of, a -> new Line[figures]);
    }
    if (ofArea[figure] == null) {
      ofArea[figure] = Line.empty(years);
    }
    return ofArea[figure];
  }
}
