package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Suppression in two phases: country, counties and municipalities first; then each municipality on
 * its own with that pattern fixed. The pattern is that of the whole table at a small part of its
 * cost. A table without area codes is one block.
 *
 * @param table the counts
 * @param shape what crosses
 * @param hierarchy which codes are parts of which
 * @param smallestShown smaller counts are suppressed first
 */
record Blocks(PlainTable table, CellSystem.Shape shape, Hierarchy hierarchy, long smallestShown) {
  private static final Pattern AREA = Pattern.compile("\\d{4}([ABC]\\d{4}|R\\d{3}|X)");

  /** Rows to suppress, first and second. */
  Set<Integer> hidden(CellSystem system) {
    Set<Integer> hidden = new TreeSet<>(primary(system));
    Optional<String> areas = shape.crossing().stream().filter(this::hasAreas).findFirst();
    if (areas.isEmpty()) {
      hidden.addAll(second(system, hidden, Set.of()));
      return hidden;
    }
    Set<Integer> upper = rows(system, areas.get(), code -> !AREA.matcher(code).matches());
    hidden.addAll(block(upper, hidden, Set.of()));
    for (Set<Integer> block : municipalities(system, areas.get()).values()) {
      Set<Integer> fixed = new TreeSet<>(block);
      fixed.retainAll(upper);
      fixed.removeAll(hidden);
      hidden.addAll(block(block, hidden, fixed));
    }
    return hidden;
  }

  Set<Integer> primary(CellSystem system) {
    return system.cells().stream()
        .filter(c -> c.count() > 0 && c.count() < smallestShown)
        .map(Cell::row)
        .collect(Collectors.toSet());
  }

  private Set<Integer> block(Set<Integer> rows, Set<Integer> hidden, Set<Integer> fixed) {
    Set<Integer> first = new TreeSet<>(rows);
    first.retainAll(hidden);
    if (first.isEmpty()) {
      return Set.of();
    }
    CellSystem system =
        CellSystem.of(table, new ArrayList<>(rows), shape, hierarchy).withoutZeros();
    return second(system, first, fixed);
  }

  /** Not exactly, and not within a narrow interval either: what is known too well gets company. */
  private Set<Integer> second(CellSystem system, Set<Integer> first, Set<Integer> fixed) {
    Set<Integer> hidden = new TreeSet<>(first);
    Set<Integer> company = Set.of();
    do {
      hidden.addAll(company);
      hidden.addAll(Suppression.second(system, hidden, fixed));
      company = company(system, hidden, fixed);
    } while (!company.isEmpty());
    return hidden;
  }

  /** The smallest cell that shares a published sum with each one that is known too well. */
  private Set<Integer> company(CellSystem system, Set<Integer> hidden, Set<Integer> fixed) {
    Map<Integer, long[]> narrow = Intervals.narrow(system, hidden, SumAttack.WIDTH, smallestShown);
    Set<Integer> company = new TreeSet<>();
    for (int cell : narrow.keySet()) {
      system.cells().stream()
          .filter(c -> !hidden.contains(c.row()) && !fixed.contains(c.row()))
          .filter(c -> contains(c, cell))
          .min(Comparator.comparing(Cell::count).thenComparing(Cell::row))
          .ifPresent(c -> company.add(c.row()));
    }
    return company;
  }

  private static boolean contains(Cell sum, int inner) {
    return Arrays.binarySearch(sum.inner(), inner) >= 0;
  }

  private Map<String, Set<Integer>> municipalities(CellSystem system, String areas) {
    int at = table.at(areas);
    return rows(system, areas, code -> code.matches("\\d{4}.*")).stream()
        .collect(
            Collectors.groupingBy(
                r -> table.rows().get(r).get(at).substring(0, 4),
                TreeMap::new,
                Collectors.toCollection(TreeSet::new)));
  }

  private Set<Integer> rows(CellSystem system, String areas, Predicate<String> which) {
    int at = table.at(areas);
    return system.cells().stream()
        .map(Cell::row)
        .filter(r -> which.test(table.rows().get(r).get(at)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean hasAreas(String column) {
    int at = table.at(column);
    List<List<String>> rows = table.rows();
    return rows.stream().map(r -> r.get(at)).anyMatch(c -> c != null && AREA.matcher(c).matches());
  }
}
