package se.boverket.barometer.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which areas there are and what each is a part of, as a release says in {@code dim_omrade}; what
 * is part of an own area it says in {@code dim_egen_del}.
 *
 * @param parents by division, parent codes by code
 * @param above the division that a division's areas are parts of; none for the largest
 */
record Atlas(Map<String, Map<String, Set<String>>> parents, Map<String, String> above) {
  static final String UPPER = "aktuell";

  private static final String NAME = "dim_omrade";
  private static final String OWN = "dim_egen_del";

  /** The atlas among published tables, where there is one. */
  static Optional<Atlas> among(List<Columns> tables) {
    Optional<Columns> own = named(tables, OWN);
    return named(tables, NAME)
        .map(
            areas -> {
              Atlas atlas = of(areas);
              own.ifPresent(atlas::add);
              return atlas;
            });
  }

  private static Optional<Columns> named(List<Columns> tables, String name) {
    return tables.stream().filter(t -> t.name().equals(name)).findFirst();
  }

  /** Own areas lie across the others: they are sums of their parts and parts of nothing. */
  private void add(Columns own) {
    for (int row = 0; row < own.rows(); row++) {
      parents
          .computeIfAbsent(own.value(row, "del_indelning"), d -> new HashMap<>())
          .computeIfAbsent(own.value(row, "del"), c -> new TreeSet<>())
          .add(own.value(row, "omrade"));
    }
  }

  private static Atlas of(Columns areas) {
    Map<String, Map<String, Set<String>>> parents = new HashMap<>();
    Map<String, String> above = new HashMap<>();
    for (int row = 0; row < areas.rows(); row++) {
      if ("egen".equals(areas.value(row, "niva"))) {
        continue;
      }
      String division = areas.value(row, "indelning");
      String over = areas.value(row, "omrade_over");
      Set<String> of =
          parents
              .computeIfAbsent(division, d -> new HashMap<>())
              .computeIfAbsent(areas.value(row, "omrade"), c -> new TreeSet<>());
      if (over != null) {
        of.add(over);
      }
      String next = areas.value(row, "indelning_over");
      if (next != null && !next.equals(UPPER) && !next.equals(division)) {
        above.put(division, next);
      }
    }
    return new Atlas(parents, above);
  }

  /** The division that a division is part of in the end: one for DeSO and their RegSO. */
  String family(String division) {
    String family = division;
    while (above.containsKey(family)) {
      family = above.get(family);
    }
    return family;
  }

  /** What is part of what within a family, up to the country. */
  Hierarchy hierarchy(String family) {
    Map<String, Set<String>> all = new HashMap<>();
    parents.forEach(
        (division, of) -> {
          if (division.equals(UPPER) || family(division).equals(family)) {
            of.forEach((code, up) -> all.computeIfAbsent(code, c -> new TreeSet<>()).addAll(up));
          }
        });
    return new Hierarchy(all);
  }
}
