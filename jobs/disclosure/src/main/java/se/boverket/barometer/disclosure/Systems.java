package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes published tables apart into what adds up: one reference year of one division, with the
 * levels above.
 *
 * @param hierarchy which codes are parts of which, from a file
 * @param atlas the same from the release itself, where it has its areas
 */
record Systems(Hierarchy hierarchy, Optional<Atlas> atlas) {
  private static final String NONE = "null";

  /**
   * Rows that are one system.
   *
   * @param ar reference year, where the table has one
   * @param family the division that all its divisions are part of
   * @param ages the age groups of its indicators, where it has some of a table's only
   * @param rows of the table, ascending
   * @param hierarchy which codes are parts of which
   */
  record Part(Optional<Integer> ar, String family, String ages, int[] rows, Hierarchy hierarchy) {

    /** The same in every release. */
    String name() {
      return ar.map(y -> y + " ").orElse("") + family + ages;
    }

    /** The same by indicators that are published in the same age groups: only these add up. */
    Collection<Part> byAges(Columns table) {
      if (!table.has("indikator", "alder")) {
        return List.of(this);
      }
      int[] indicator = table.column("indikator").codes();
      int[] alder = table.column("alder").codes();
      Map<Integer, Set<Integer>> ages = new HashMap<>();
      for (int row : rows) {
        ages.computeIfAbsent(indicator[row], i -> new HashSet<>()).add(alder[row]);
      }
      List<String> names = table.column("alder").values();
      Map<Set<Integer>, IntStream.Builder> alike = new HashMap<>();
      for (int row : rows) {
        alike.computeIfAbsent(ages.get(indicator[row]), a -> IntStream.builder()).add(row);
      }
      return alike.entrySet().stream()
          .map(
              own -> {
                int[] of = own.getValue().build().toArray();
                return new Part(ar, family, text(names, own.getKey()), of, hierarchy);
              })
          .toList();
    }

    private static String text(List<String> names, Set<Integer> codes) {
      return codes.stream()
          .map(k -> " " + (k == Coded.NONE ? "" : names.get(k)))
          .sorted()
          .collect(Collectors.joining());
    }
  }

  List<Part> of(Columns table) {
    SortedMap<String, SortedMap<String, IntStream.Builder>> years = new TreeMap<>();
    Coded ar = column(table, "ar");
    Coded division = column(table, "indelning");
    List<String> familyOf =
        division.values().stream().map(d -> atlas.map(a -> a.family(d)).orElse(d)).toList();
    for (int row = 0; row < table.rows(); row++) {
      String family = division.isNone(row) ? NONE : familyOf.get(division.codes()[row]);
      years
          .computeIfAbsent(ar.isNone(row) ? NONE : ar.at(row), y -> new TreeMap<>())
          .computeIfAbsent(family, f -> IntStream.builder())
          .add(row);
    }
    List<Part> parts = new ArrayList<>();
    years.forEach(
        (y, builders) -> {
          Optional<Integer> year =
              Optional.of(y).filter(a -> a.matches("\\d{4}")).map(Integer::valueOf);
          SortedMap<String, int[]> families = new TreeMap<>();
          builders.forEach((family, rows) -> families.put(family, rows.build().toArray()));
          systems(table, families)
              .forEach((f, rows) -> parts.add(new Part(year, f, "", rows, hierarchy(f))));
        });
    return parts;
  }

  private static Coded column(Columns table, String name) {
    return table.has(name) ? table.column(name) : Coded.none(table.rows());
  }

  /** Each family with the upper levels; all in one where a file says what their parts are. */
  private SortedMap<String, int[]> systems(Columns table, SortedMap<String, int[]> families) {
    int[] upper = families.getOrDefault(Atlas.UPPER, new int[0]);
    SortedMap<String, int[]> systems = new TreeMap<>(families);
    if (families.size() > 1) {
      systems.remove(Atlas.UPPER);
    }
    if (atlas.isEmpty() && !hierarchy.parents().isEmpty() && apart(table, systems)) {
      int[] all = systems.values().stream().reduce(upper, Systems::joined);
      return new TreeMap<>(Map.of("all", all));
    }
    systems.replaceAll((f, rows) -> f.equals(Atlas.UPPER) ? rows : joined(upper, rows));
    return systems;
  }

  /** True when no code is in two divisions: only then are equal codes one area. */
  private static boolean apart(Columns table, SortedMap<String, int[]> systems) {
    Set<String> seen = new HashSet<>();
    for (int[] rows : systems.values()) {
      Set<String> codes = new HashSet<>();
      IntStream.of(rows).forEach(r -> codes.add("" + table.value(r, "omrade")));
      if (codes.stream().anyMatch(seen::contains)) {
        return false;
      }
      seen.addAll(codes);
    }
    return systems.size() > 1;
  }

  private Hierarchy hierarchy(String family) {
    return atlas.map(a -> a.hierarchy(family)).orElse(hierarchy);
  }

  private static int[] joined(int[] one, int[] other) {
    return IntStream.concat(IntStream.of(one), IntStream.of(other)).sorted().toArray();
  }
}
