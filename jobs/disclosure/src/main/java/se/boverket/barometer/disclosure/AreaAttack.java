package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
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
    List<Sliver> slivers = new ArrayList<>();
    for (String area : parts.keySet()) {
      slivers.addAll(pairs(area, parts));
      slivers.add(union(area, parts, inner -> parts.get(area).containsAll(inner)));
    }
    slivers.removeIf(s -> s.inner.isEmpty() || known.containsKey(s.rest(parts)));
    trial.tried(Finding.Kind.DIFFERENCING, (long) parts.size() * parts.size());
    Map<String, Map<String, Long>> groups =
        slivers.isEmpty() ? Map.of() : groups(table, counts.get(0));
    groups.forEach((group, of) -> slivers.forEach(s -> compare(table, group + s, s.of(of), trial)));
  }

  /** Each area that lies within another. */
  private static List<Sliver> pairs(String outer, Map<String, Set<String>> parts) {
    return parts.keySet().stream()
        .filter(inner -> parts.get(outer).size() > parts.get(inner).size())
        .filter(inner -> parts.get(outer).containsAll(parts.get(inner)))
        .map(inner -> new Sliver(outer, List.of(inner)))
        .toList();
  }

  /** An area and the areas in it that do not overlap, the largest first. */
  private static Sliver union(
      String area, Map<String, Set<String>> parts, Predicate<Set<String>> within) {
    Set<String> covered = new HashSet<>();
    List<String> chosen = new ArrayList<>();
    parts.keySet().stream()
        .filter(a -> !a.equals(area) && within.test(parts.get(a)))
        .filter(a -> parts.get(a).size() < parts.get(area).size())
        .sorted(Comparator.comparing(a -> -parts.get(a).size()))
        .filter(a -> Collections.disjoint(covered, parts.get(a)))
        .forEachOrdered(
            a -> {
              covered.addAll(parts.get(a));
              chosen.add(a);
            });
    return new Sliver(area, chosen.size() > 1 ? chosen : List.of());
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

  private void compare(Columns table, String where, Optional<Long> rest, Trial trial) {
    if (rest.filter(r -> r > 0 && r <= limits.sliverUpTo()).isPresent()) {
      trial.found(
          new Finding(Finding.Kind.DIFFERENCING, table.name(), where, "a sliver of few persons"));
    }
  }

  /** An area without areas that lie within it. */
  private record Sliver(String outer, List<String> inner) {
    Set<String> rest(Map<String, Set<String>> parts) {
      Set<String> rest = new HashSet<>(parts.get(outer));
      inner.forEach(i -> rest.removeAll(parts.get(i)));
      return rest;
    }

    /** Persons by which they differ in a group, where all are shown. */
    Optional<Long> of(Map<String, Long> group) {
      return group.containsKey(outer) && group.keySet().containsAll(inner)
          ? Optional.of(Math.abs(group.get(outer) - inner.stream().mapToLong(group::get).sum()))
          : Optional.empty();
    }

    @Override
    public String toString() {
      return outer + " - " + String.join(" - ", inner);
    }
  }
}
