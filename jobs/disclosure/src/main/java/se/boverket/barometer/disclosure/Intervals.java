package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the published sums leave open about each suppressed innermost cell: bounds that follow from
 * one another until nothing moves. Sound but not always the narrowest.
 */
final class Intervals {
  private static final long OPEN = Long.MAX_VALUE / 4;
  private static final int ROUNDS = 50;

  private final Map<Integer, long[]> bounds = new HashMap<>();
  private final List<Cell> sums;

  private Intervals(CellSystem system, Set<Integer> hidden) {
    List<Cell> shown = new ArrayList<>();
    for (Cell cell : system.cells()) {
      boolean known = !hidden.contains(cell.row()) && cell.count() != null;
      if (known && cell.inner().length > 0) {
        shown.add(cell);
      }
      boolean innermost = cell.inner().length == 1 && cell.inner()[0] == cell.row();
      if (innermost) {
        bounds.put(cell.row(), known ? bound(cell.count(), cell.count()) : bound(0, OPEN));
      }
    }
    this.sums = shown;
  }

  /**
   * Suppressed innermost cells that are known too well.
   *
   * @param hidden rows that are not shown, besides those without count
   * @param width narrowest interval allowed
   * @param small a cell whose lower bound reaches it is no small count
   */
  static Map<Integer, long[]> narrow(
      CellSystem system, Set<Integer> hidden, long width, long small) {
    Intervals run = new Intervals(system, hidden);
    Set<Integer> open = new TreeSet<>();
    run.bounds.forEach((k, b) -> open.addAll(b[0] < b[1] ? Set.of(k) : Set.of()));
    int round = 0;
    while (round < ROUNDS && run.tighten()) {
      round++;
    }
    Map<Integer, long[]> narrow = new HashMap<>();
    for (int k : open) {
      long[] b = run.bounds.get(k);
      if (b[1] - b[0] < width && b[0] < small) {
        narrow.put(k, b);
      }
    }
    return narrow;
  }

  private boolean tighten() {
    boolean moved = false;
    for (Cell sum : sums) {
      long low = Arrays.stream(sum.inner()).mapToLong(k -> bounds.get(k)[0]).sum();
      long high = Math.min(OPEN, high(sum));
      for (int k : sum.inner()) {
        moved |=
            tighten(bounds.get(k), sum.count() - low, high >= OPEN ? -OPEN : sum.count() - high);
      }
    }
    return moved;
  }

  private long high(Cell sum) {
    long high = 0;
    for (int k : sum.inner()) {
      high = Math.min(OPEN, high + bounds.get(k)[1]);
    }
    return high;
  }

  /** At most what is left when all others are at their lowest, and the other way round. */
  private static boolean tighten(long[] bound, long above, long below) {
    long high = Math.min(bound[1], bound[0] + above);
    long low = Math.max(bound[0], bound[1] + below);
    boolean moved = high < bound[1] || low > bound[0];
    bound[1] = high;
    bound[0] = low;
    return moved;
  }

  private static long[] bound(long low, long high) {
    return new long[] {low, high};
  }
}
