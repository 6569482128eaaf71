package se.boverket.barometer.disclosure.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Made-up tables: areas on four levels, kon and three groups, with zeros and small counts. */
public final class RandomTables {
  private RandomTables() {}

  /**
   * Inner cells; three kommuner k0-k2 in one lan, each of one to four deso in regso of one or two.
   */
  public static List<Cell> cells(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Cell> cells = new ArrayList<>();
    for (int k = 0; k < 3; k++) {
      int areas = 1 + random.nextInt(4);
      for (int a = 0; a < areas; a++) {
        for (String kon : List.of("1", "2")) {
          for (int g = 0; g < 3; g++) {
            int scale = new int[] {60, 25, 9}[g];
            cells.add(new Cell(List.of("d" + k + a, kon, "g" + g), random.nextInt(scale)));
          }
        }
      }
    }
    return cells;
  }

  /** The dimensions of those cells. */
  public static List<Dimension> dimensions() {
    Map<String, String> parents = new TreeMap<>();
    for (int k = 0; k < 3; k++) {
      for (int a = 0; a < 4; a++) {
        parents.put("d" + k + a, "r" + k + a / 2);
        parents.put("r" + k + a / 2, "k" + k);
      }
      parents.put("k" + k, "lan");
    }
    return List.of(
        Dimension.nested("omrade", parents),
        Dimension.margin("kon", "T", List.of("1", "2")),
        Dimension.margin("grupp", "T", List.of("g0", "g1", "g2")));
  }

  /** The table of those cells with all margins. */
  public static LinkedTable table(long seed) {
    return LinkedTable.withMargins(dimensions(), cells(seed));
  }

  /** A table of two crossed dimensions with margins, a row of counts each. */
  public static LinkedTable crossed(long[][] counts) {
    List<Cell> cells = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (int r = 0; r < counts.length; r++) {
      rows.add("r" + r);
      for (int c = 0; c < counts[r].length; c++) {
        cells.add(new Cell(List.of("r" + r, "c" + c), counts[r][c]));
      }
    }
    for (int c = 0; c < counts[0].length; c++) {
      columns.add("c" + c);
    }
    return LinkedTable.withMargins(
        List.of(Dimension.margin("rad", "T", rows), Dimension.margin("kolumn", "T", columns)),
        cells);
  }
}
