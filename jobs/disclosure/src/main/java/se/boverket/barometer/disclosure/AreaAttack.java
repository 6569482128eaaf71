package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Differencing of areas: one published area within another leaves a sliver of few persons that is
 * no published area itself.
 *
 * @param limits how few persons are few
 * @param hierarchy which codes are parts of which
 */
record AreaAttack(Limits limits, Hierarchy hierarchy) {

  void on(Columns table, Trial trial) {
    List<String> counts = Keys.counts(table);
    if (counts.isEmpty() || !table.has("omrade")) {
      return;
    }
    Coded areas = table.column("omrade");
    Map<String, Set<String>> parts = parts(new TreeSet<>(areas.values()));
    Map<Set<String>, String> known = new HashMap<>();
    parts.forEach((area, of) -> known.put(of, area));
    List<Pair> slivers = new ArrayList<>();
    for (String outer : parts.keySet()) {
      for (String inner : parts.keySet()) {
        if (sliver(parts.get(outer), parts.get(inner), known)) {
          slivers.add(new Pair(outer, inner));
        }
      }
    }
    trial.tried(Finding.Kind.DIFFERENCING, (long) parts.size() * parts.size());
    Map<String, Map<String, Long>> groups =
        slivers.isEmpty() ? Map.of() : groups(table, counts.get(0));
    groups.forEach((group, of) -> slivers.forEach(p -> compare(table, group + p, p.of(of), trial)));
  }

  /** Counts by area, for each combination of the other columns. */
  private static Map<String, Map<String, Long>> groups(Columns table, String count) {
    List<String> others = new ArrayList<>(Keys.crossing(table));
    others.remove("omrade");
    Map<String, Map<String, Long>> groups = new TreeMap<>();
    double[] counts = table.numbers(count);
    for (int r = 0; r < table.rows(); r++) {
      if (!Double.isNaN(counts[r])) {
        int row = r;
        String group =
            Stream.concat(Stream.of("ar"), others.stream())
                .filter(table::has)
                .map(c -> table.value(row, c) + " ")
                .collect(Collectors.joining());
        groups
            .computeIfAbsent(group, k -> new TreeMap<>())
            .put("" + table.value(row, "omrade"), (long) counts[row]);
      }
    }
    return groups;
  }

  /** The smallest parts of each published area that has parts which are not published. */
  private Map<String, Set<String>> parts(Set<String> codes) {
    Map<String, Set<String>> parts = new TreeMap<>();
    Set<String> sliced = new TreeSet<>();
    for (String leaf : hierarchy.finest()) {
      for (String area : hierarchy.above(leaf, codes)) {
        parts.computeIfAbsent(area, k -> new HashSet<>()).add(leaf);
        if (!codes.contains(leaf)) {
          sliced.add(area);
        }
      }
    }
    parts.keySet().retainAll(sliced);
    return parts;
  }

  private static boolean sliver(
      Set<String> outer, Set<String> inner, Map<Set<String>, String> known) {
    if (outer.size() <= inner.size() || !outer.containsAll(inner)) {
      return false;
    }
    Set<String> rest = new HashSet<>(outer);
    rest.removeAll(inner);
    return !known.containsKey(rest);
  }

  private void compare(Columns table, String where, Optional<Long> rest, Trial trial) {
    if (rest.filter(r -> r > 0 && r <= limits.sliverUpTo()).isPresent()) {
      trial.found(
          new Finding(Finding.Kind.DIFFERENCING, table.name(), where, "a sliver of few persons"));
    }
  }

  private record Pair(String outer, String inner) {
    /** Persons by which they differ in a group, where both are shown. */
    Optional<Long> of(Map<String, Long> group) {
      return Optional.ofNullable(group.get(outer))
          .flatMap(o -> Optional.ofNullable(group.get(inner)).map(i -> Math.abs(o - i)));
    }

    @Override
    public String toString() {
      return outer + " - " + inner;
    }
  }
}
