package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The published ways to split a cell: parts of one kind that together are the cell. */
final class Partitions {
  private final Map<Integer, List<Cell>> touching = new HashMap<>();
  private final Function<Cell, String> name;

  /**
   * Looks at a system.
   *
   * @param name key of a cell, its codes apart by a space
   */
  Partitions(CellSystem system, Function<Cell, String> name) {
    this.name = name;
    for (Cell cell : system.cells()) {
      Arrays.stream(cell.inner())
          .forEach(k -> touching.computeIfAbsent(k, x -> new ArrayList<>()).add(cell));
    }
  }

  /** The partitions whose parts are all shown; the cell itself is none of them. */
  Collection<List<Cell>> of(Cell cell) {
    Map<String, List<Cell>> kinds = new TreeMap<>();
    Arrays.stream(cell.inner())
        .mapToObj(touching::get)
        .flatMap(List::stream)
        .distinct()
        .filter(c -> c.row() != cell.row() && within(c, cell))
        .forEach(c -> kinds.computeIfAbsent(kind(c), k -> new ArrayList<>()).add(c));
    return kinds.values().stream().filter(parts -> complete(parts, cell)).toList();
  }

  private static boolean complete(List<Cell> parts, Cell cell) {
    return parts.stream().allMatch(c -> c.count() != null)
        && parts.stream().mapToInt(c -> c.inner().length).sum() == cell.inner().length;
  }

  private static boolean within(Cell part, Cell cell) {
    return Arrays.stream(part.inner()).allMatch(k -> Arrays.binarySearch(cell.inner(), k) >= 0);
  }

  /** Codes of one kind look alike: the whole, or so many characters of the same sorts. */
  private String kind(Cell cell) {
    return name.apply(cell)
        .replaceAll("(?<=^| )T(?= |$)", "*")
        .replaceAll("[\\p{Ll}0-9+\\-]+(?= |$)", "x");
  }
}
