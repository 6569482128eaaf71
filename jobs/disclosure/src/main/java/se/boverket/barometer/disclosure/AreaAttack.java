package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Differencing of areas: one published area within another leaves a sliver of few persons that is
 * no published area itself.
 *
 * @param policy the thresholds
 * @param hierarchy which codes are parts of which
 */
record AreaAttack(Policy policy, Hierarchy hierarchy) {

  List<Finding> on(PlainTable table) {
    String count = Keys.counts(table);
    if (count == null || !table.has("omrade")) {
      return List.of();
    }
    Map<String, Map<String, Long>> groups = groups(table, count);
    Set<String> codes = new TreeSet<>();
    groups.values().forEach(g -> codes.addAll(g.keySet()));
    Map<String, Set<String>> parts = parts(codes);
    List<Finding> found = new ArrayList<>();
    for (String outer : parts.keySet()) {
      for (String inner : parts.keySet()) {
        if (sliver(outer, inner, parts)) {
          groups.forEach((group, of) -> compare(table, new Pair(group, outer, inner), of, found));
        }
      }
    }
    return found;
  }

  /** Counts by area, for each combination of the other columns. */
  private static Map<String, Map<String, Long>> groups(PlainTable table, String count) {
    List<String> others =
        Keys.crossing(table).stream()
            .filter(c -> !Set.of("omrade", "niva", "indelning").contains(c))
            .toList();
    Map<String, Map<String, Long>> groups = new TreeMap<>();
    for (List<String> row : table.rows()) {
      String value = table.value(row, count);
      if (value != null) {
        String group =
            String.join(" ", others.stream().map(c -> "" + table.value(row, c)).toList());
        groups
            .computeIfAbsent(group, k -> new TreeMap<>())
            .put(table.value(row, "omrade"), Long.valueOf(value));
      }
    }
    return groups;
  }

  /** The smallest parts of each area that has any by the hierarchy file. */
  private Map<String, Set<String>> parts(Set<String> codes) {
    Map<String, Set<String>> parts = new TreeMap<>();
    hierarchy
        .parents()
        .forEach(
            (leaf, up) ->
                up.stream()
                    .filter(codes::contains)
                    .forEach(a -> parts.computeIfAbsent(a, k -> new HashSet<>()).add(leaf)));
    return parts;
  }

  private static boolean sliver(String outer, String inner, Map<String, Set<String>> parts) {
    Set<String> rest = new HashSet<>(parts.get(outer));
    rest.removeAll(parts.get(inner));
    return !outer.equals(inner)
        && !rest.isEmpty()
        && parts.get(outer).containsAll(parts.get(inner))
        && !parts.containsValue(rest);
  }

  private void compare(PlainTable table, Pair pair, Map<String, Long> of, List<Finding> found) {
    Long outer = of.get(pair.outer);
    Long inner = of.get(pair.inner);
    if (outer == null || inner == null) {
      return;
    }
    long rest = Math.abs(outer - inner);
    if (rest > 0 && rest <= policy.classes().share().baseOver()) {
      found.add(
          new Finding(
              Finding.Kind.DIFFERENCING,
              table.name(),
              pair.group + " " + pair.outer + " - " + pair.inner,
              "a sliver of few persons"));
    }
  }

  private record Pair(String group, String outer, String inner) {}
}
