package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Secondary suppression by Gaussian elimination (Langsrud 2024): cells are published from the large
 * to the small; one that would leave a suppressed cell as a combination of published ones is
 * suppressed too.
 */
final class Suppression {
  /** Sums of so many suppressed cells protect them from each other's owners. */
  private static final int SMALL_LINE = 4;

  private final Span published = new Span();
  private List<SparseVector> hidden;

  private Suppression(List<SparseVector> hidden) {
    this.hidden = hidden;
  }

  /**
   * Chooses the secondary cells.
   *
   * @param first rows that are suppressed
   * @param fixed rows that stay published whatever they tell
   */
  static Set<Integer> second(CellSystem system, Set<Integer> first, Set<Integer> fixed) {
    Suppression run = new Suppression(protectedVectors(system, first));
    Set<Integer> second = new TreeSet<>();
    system.cells().stream()
        .filter(c -> !first.contains(c.row()))
        .sorted(
            Comparator.comparing((Cell c) -> !fixed.contains(c.row()))
                .thenComparing(Cell::count, Comparator.reverseOrder())
                .thenComparing(Cell::row))
        .filter(c -> !run.publish(c, fixed.contains(c.row())))
        .forEach(c -> second.add(c.row()));
    return second;
  }

  private boolean publish(Cell cell, boolean fixed) {
    SparseVector rest = published.rest(cell.vector()).normal();
    if (rest.isZero()) {
      return true;
    }
    if (!fixed && hidden.stream().anyMatch(rest::same)) {
      return false;
    }
    published.add(rest);
    hidden = hidden.stream().map(h -> h.without(rest).normal()).toList();
    return true;
  }

  /**
   * The suppressed cells, and the sums of a cell of one person with another in the same line: that
   * person knows the one and would have the other.
   */
  private static List<SparseVector> protectedVectors(CellSystem system, Set<Integer> first) {
    List<Cell> cells = system.cells().stream().filter(c -> first.contains(c.row())).toList();
    List<SparseVector> all = new ArrayList<>();
    cells.forEach(c -> all.add(c.vector()));
    Map<Integer, List<Cell>> lines = lines(system, cells);
    cells.stream()
        .filter(c -> c.count() == 1)
        .forEach(
            one ->
                lines.getOrDefault(one.row(), List.of()).stream()
                    .map(other -> one.vector().plus(other.vector()))
                    .forEach(all::add));
    return all;
  }

  /** For each cell of one person the suppressed cells that share a published sum with it. */
  private static Map<Integer, List<Cell>> lines(CellSystem system, List<Cell> first) {
    Map<Integer, List<Cell>> lines = new HashMap<>();
    for (Cell sum : system.cells()) {
      Set<Integer> inner =
          Arrays.stream(sum.inner()).boxed().collect(Collectors.toCollection(HashSet::new));
      List<Cell> parts = first.stream().filter(c -> within(c, inner)).limit(SMALL_LINE).toList();
      parts.stream()
          .filter(c -> c.count() == 1 && parts.size() < SMALL_LINE)
          .forEach(
              one ->
                  parts.stream()
                      .filter(o -> o != one)
                      .forEach(
                          o -> lines.computeIfAbsent(one.row(), k -> new ArrayList<>()).add(o)));
    }
    return lines;
  }

  private static boolean within(Cell cell, Set<Integer> inner) {
    for (int k : cell.inner()) {
      if (!inner.contains(k)) {
        return false;
      }
    }
    return cell.inner().length < inner.size() && cell.inner().length > 0;
  }
}
