package se.boverket.barometer.register.land;

import java.util.List;

/**
 * The inhabited 100 m squares of a municipality's DeSO. The DeSO lie in the order of their codes,
 * which run from south to north, country (A) wider than edge (B) and town (C), and their squares
 * evenly within.
 */
public final class Squares {
  private final int firstArea;
  private final int[][] east;
  private final int[][] north;
  private final Redrawn redrawn;

  private Squares(int firstArea, int areas, Redrawn redrawn) {
    this.firstArea = firstArea;
    this.redrawn = redrawn;
    this.east = new int[areas][];
    this.north = new int[areas][];
  }

  /** Lays out a municipality. */
  public static Squares of(Municipality municipality) {
    List<Area> desos = municipality.areas().stream().filter(Area::housed).toList();
    Grid grid = new Grid(municipality.code(), (int) Math.ceil(Math.sqrt(desos.size())));
    Squares squares = new Squares(desos.get(0).number(), desos.size(), Redrawn.of(municipality));
    long width = desos.stream().mapToLong(Squares::width).sum();
    long before = 0;
    for (int i = 0; i < desos.size(); i++) {
      int from = (int) (grid.size() * before / width);
      before += width(desos.get(i));
      squares.spread(grid, i, from, (int) (grid.size() * before / width));
      squares.thin(i, wanted(desos.get(i)));
    }
    return squares;
  }

  /** The number of inhabited squares of a DeSO. */
  public int count(Area area) {
    return east[area.number() - firstArea].length;
  }

  /** SWEREF 99 TM east of a square's south-west corner. */
  public int east(Area area, int square) {
    return east[area.number() - firstArea][square];
  }

  /** SWEREF 99 TM north of a square's south-west corner. */
  public int north(Area area, int square) {
    return north[area.number() - firstArea][square];
  }

  /** The DeSO of the 2025 division that a square lies in. */
  public String deso2025(Area area, int square) {
    return redrawn.deso(area, square, count(area));
  }

  /** The RegSO of the 2025 division of a DeSO of that division. */
  public static String regso2025(String deso) {
    return Redrawn.regso(deso);
  }

  private void spread(Grid grid, int area, int from, int to) {
    east[area] = new int[to - from];
    north[area] = new int[to - from];
    for (int i = from; i < to; i++) {
      east[area][i - from] = grid.east(i);
      north[area][i - from] = grid.north(i);
    }
  }

  private void thin(int area, int wanted) {
    int all = east[area].length;
    int kept = Math.min(all, wanted);
    int[] x = new int[kept];
    int[] y = new int[kept];
    for (int i = 0; i < kept; i++) {
      x[i] = east[area][(int) ((long) all * i / kept)];
      y[i] = north[area][(int) ((long) all * i / kept)];
    }
    east[area] = x;
    north[area] = y;
  }

  private static long width(Area deso) {
    return switch (deso.deso().charAt(4)) {
      case 'A' -> 30;
      case 'B' -> 6;
      default -> 1;
    };
  }

  private static int wanted(Area deso) {
    int personsPerSquare =
        switch (deso.deso().charAt(4)) {
          case 'A' -> 5;
          case 'B' -> 12;
          default -> 30;
        };
    return Math.max(1, deso.marginals().population() / personsPerSquare);
  }
}
