package se.boverket.barometer.measures.nearest;

import java.util.stream.IntStream;

/**
 * Neighbourhoods of the k nearest persons (Östh, Clark & Malmberg 2015), exact: whole squares in
 * the order of their distance, the own square first, squares of the same distance together, the
 * last ones by the share that is still needed.
 */
public final class Nearest {
  private static final int STRETCHES = 64;

  private final Grid grid;
  private final Tree tree;

  private Nearest(Grid grid) {
    this.grid = grid;
    this.tree = Tree.of(grid);
  }

  /** Gets a map ready. */
  public static Nearest on(Grid grid) {
    return new Nearest(grid);
  }

  /**
   * The surroundings of every square of the map; on all cores, with the same figures on any number
   * of them.
   *
   * @param k number of persons, 1 or more
   * @throws IllegalArgumentException for fewer
   */
  public Surroundings of(long k) {
    if (k < 1) {
      throw new IllegalArgumentException("k is %d: ask for one person or more.".formatted(k));
    }
    int squares = grid.squares();
    long everybody = grid.everybody(0, squares);
    double[][] shares = new double[grid.groups()][squares];
    Surroundings result = new Surroundings(k, shares, new double[squares], k <= everybody);
    if (everybody > 0) {
      int first = Math.min(STRETCHES, Math.max(1, tree.singles() / 4));
      IntStream.range(first, 2 * first)
          .filter(tree::exists)
          .parallel()
          .forEach(node -> new Search(grid, tree, Math.min(k, everybody), result).of(node));
    }
    return result;
  }
}
