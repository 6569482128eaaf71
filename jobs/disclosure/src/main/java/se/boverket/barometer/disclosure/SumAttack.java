package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Suppressed counts from sums: exactly, within a narrow interval, or, where the sums carry noise,
 * by averaging.
 *
 * @param policy the thresholds
 * @param hierarchy which codes are parts of which
 */
record SumAttack(Policy policy, Hierarchy hierarchy) {
  /** Narrowest interval of a small count that is not held to be known. */
  static final long WIDTH = 3;

  private static final Set<String> NOT_CROSSING = Set.of("ar", "niva", "indelning");

  List<Finding> on(PlainTable table) {
    String count = Keys.counts(table);
    if (count == null) {
      return List.of();
    }
    List<String> crossing =
        Keys.crossing(table).stream().filter(c -> !NOT_CROSSING.contains(c)).toList();
    CellSystem.Shape shape = new CellSystem.Shape(crossing, count);
    List<Finding> found = new ArrayList<>(inconsistent(table, shape));
    if (!found.isEmpty()) {
      return found;
    }
    for (List<Integer> rows : systems(table)) {
      CellSystem system = CellSystem.of(table, rows, shape, hierarchy);
      Function<Cell, String> name = c -> CellSystem.keyText(table, c.row(), shape);
      boolean noisy = !Additive.broken(system).isEmpty();
      found.addAll(
          noisy
              ? new Averaging(policy.method(ar(table, rows)).noise()).on(system, table.name(), name)
              : exact(system.withoutZeros(), table.name(), name));
    }
    return found;
  }

  private List<Finding> exact(CellSystem system, String table, Function<Cell, String> name) {
    List<Finding> found = new ArrayList<>();
    Span published = new Span();
    for (Cell cell : system.cells()) {
      SparseVector rest = cell.count() == null ? null : published.rest(cell.vector());
      if (rest != null && !rest.isZero()) {
        published.add(rest);
      }
    }
    Map<Integer, long[]> narrow =
        Intervals.narrow(system, Set.of(), WIDTH, policy.classes().smallestShown());
    for (Cell cell : system.cells()) {
      if (cell.count() == null && published.rest(cell.vector()).isZero()) {
        found.add(new Finding(Finding.Kind.EXACT, table, name.apply(cell), "sums give it exactly"));
      } else if (narrow.containsKey(cell.row())) {
        found.add(new Finding(Finding.Kind.INTERVAL, table, name.apply(cell), "sums bound it"));
      }
    }
    return found;
  }

  /** The same cell twice with two values. */
  private static List<Finding> inconsistent(PlainTable table, CellSystem.Shape shape) {
    int at = table.at(shape.count());
    Map<String, Set<String>> values = new HashMap<>();
    for (int r = 0; r < table.rows().size(); r++) {
      List<String> row = table.rows().get(r);
      String key = table.value(row, "ar") + " " + CellSystem.keyText(table, r, shape);
      values.computeIfAbsent(key, k -> new TreeSet<>()).add("" + row.get(at));
    }
    return values.entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .map(
            e ->
                new Finding(
                    Finding.Kind.INCONSISTENT, table.name(), e.getKey(), "one cell, two values"))
        .toList();
  }

  /** Rows that are one system: of one year and division, with the levels above. */
  private static List<List<Integer>> systems(PlainTable table) {
    Map<String, List<Integer>> years =
        IntStream.range(0, table.rows().size())
            .boxed()
            .collect(
                Collectors.groupingBy(
                    r -> "" + table.value(table.rows().get(r), "ar"),
                    TreeMap::new,
                    Collectors.toList()));
    return years.values().stream().flatMap(rows -> divisions(table, rows).stream()).toList();
  }

  private static List<List<Integer>> divisions(PlainTable table, List<Integer> rows) {
    Function<Integer, String> division = r -> "" + table.value(table.rows().get(r), "indelning");
    Set<String> all = rows.stream().map(division).collect(Collectors.toCollection(TreeSet::new));
    boolean one = !all.remove("aktuell") || all.isEmpty();
    return one && all.size() <= 1
        ? List.of(rows)
        : all.stream()
            .map(
                d ->
                    rows.stream()
                        .filter(r -> Set.of(d, "aktuell").contains(division.apply(r)))
                        .toList())
            .toList();
  }

  private static int ar(PlainTable table, List<Integer> rows) {
    return Integer.parseInt(table.rows().get(rows.get(0)).get(table.at("ar")));
  }
}
