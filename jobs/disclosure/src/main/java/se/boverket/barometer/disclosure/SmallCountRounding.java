package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Small-count rounding (Langsrud and Heldal 2018): innermost cells that small published cells are
 * made of become 0 or the base, so that every sum stays close and the table stays additive.
 */
final class SmallCountRounding {
  private final long base;
  private final List<Cell> cells;
  private final Map<Integer, List<Integer>> cellsOf = new HashMap<>();
  private final long[] off;

  private SmallCountRounding(CellSystem system, long base) {
    this.base = base;
    this.cells = system.cells();
    this.off = new long[cells.size()];
    for (int c = 0; c < cells.size(); c++) {
      for (int k : cells.get(c).inner()) {
        cellsOf.computeIfAbsent(k, x -> new ArrayList<>()).add(c);
      }
    }
  }

  /** The rounded counts in the order of the system's cells. */
  static long[] round(CellSystem system, long base) {
    Map<Integer, Long> inner = new HashMap<>();
    system.cells().stream()
        .filter(c -> c.inner().length == 1 && c.inner()[0] == c.row())
        .forEach(c -> inner.put(c.row(), c.count()));
    SmallCountRounding run = new SmallCountRounding(system, base);
    Set<Integer> moving = new TreeSet<>();
    while (moving.addAll(run.small(inner, moving))) {
      run.move(inner, moving);
    }
    return run.counts();
  }

  private long[] counts() {
    long[] counts = new long[off.length];
    Arrays.setAll(counts, c -> cells.get(c).count() + off[c]);
    return counts;
  }

  private List<Integer> small(Map<Integer, Long> inner, Set<Integer> moving) {
    List<Integer> found = new ArrayList<>();
    long[] counts = counts();
    for (int c = 0; c < counts.length; c++) {
      if (counts[c] > 0 && counts[c] < base) {
        Arrays.stream(cells.get(c).inner())
            .filter(k -> inner.get(k) < base && !moving.contains(k))
            .forEach(found::add);
      }
    }
    return found;
  }

  /**
   * All that move become 0; then, one by one, the one that brings the sums closest becomes base.
   */
  private void move(Map<Integer, Long> inner, Set<Integer> moving) {
    Arrays.fill(off, 0);
    moving.forEach(k -> shift(k, -inner.get(k)));
    long sum = moving.stream().mapToLong(inner::get).sum();
    PriorityQueue<long[]> cheapest =
        new PriorityQueue<>(
            Comparator.<long[]>comparingLong(x -> x[0]).thenComparingLong(x -> x[1]));
    moving.forEach(k -> cheapest.add(new long[] {cost(k), k}));
    long ups = Math.round((double) sum / base);
    while (ups > 0) {
      long[] next = cheapest.remove();
      long cost = cost((int) next[1]); // what was chosen since can only have made it dearer
      if (cost > next[0]) {
        cheapest.add(new long[] {cost, next[1]});
      } else {
        shift((int) next[1], base);
        ups--;
      }
    }
  }

  private long cost(int inner) {
    return cellsOf.get(inner).stream().mapToLong(c -> 2 * base * off[c] + base * base).sum();
  }

  private void shift(int inner, long by) {
    cellsOf.get(inner).forEach(c -> off[c] += by);
  }
}
