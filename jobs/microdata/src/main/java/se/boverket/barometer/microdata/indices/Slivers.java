package se.boverket.barometer.microdata.indices;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Stop;

/**
 * Own areas drawn on the map that give a few persons away when they are subtracted from what else
 * is published. The union of DeSO that is nearest to an area takes from each DeSO the smaller part
 * out: these parts together are the difference, and nobody or enough persons have to be in it.
 * RegSO and kommuner are unions of DeSO. Tried for each area, for every two that share a DeSO, and
 * for all together; areas of other files that overlap are {@link Overlaps}.
 *
 * @param inside persons by area and place (a DeSO of a division, or a kommun's persons without one)
 * @param all persons by place
 * @param fewest that a difference must hold, if any
 */
record Slivers(Map<String, Map<String, Long>> inside, Map<String, Long> all, long fewest) {

  /**
   * Reads the persons of a year.
   *
   * @param celler its base areas, those of own areas among them
   */
  static Slivers of(Dataset<Row> celler, Division division, long fewest) {
    Slivers slivers = new Slivers(new TreeMap<>(), new HashMap<>(), fewest);
    Iterator<Row> rows =
        celler
            .where("matt = 'befolkning'")
            .groupBy("kommun", division.column())
            .agg(Map.of("namnare", "sum"))
            .toLocalIterator();
    rows.forEachRemaining(slivers::add);
    return slivers;
  }

  private void add(Row row) {
    String code = row.getString(0);
    String place = row.isNullAt(1) ? code.substring(0, 4) + "X" : row.getString(1);
    Map<String, Long> into =
        code.length() > 4 ? inside.computeIfAbsent(code, c -> new TreeMap<>()) : all;
    into.merge(place, row.getLong(2), Long::sum);
  }

  /** The areas that are too near to something published, ascending. */
  TreeSet<String> found() {
    TreeSet<String> found = new TreeSet<>();
    List<String> codes = List.copyOf(inside.keySet());
    for (String one : codes) {
      add(found, List.of(one));
      for (String other : codes) {
        if (one.compareTo(other) < 0 && meet(one, other)) {
          add(found, List.of(one, other));
        }
      }
    }
    add(found, codes);
    return found;
  }

  private void add(TreeSet<String> found, List<String> together) {
    Map<String, Long> sum = new TreeMap<>();
    together.forEach(code -> inside.get(code).forEach((p, n) -> sum.merge(p, n, Long::sum)));
    long apart =
        sum.entrySet().stream()
            .mapToLong(e -> Math.min(e.getValue(), Math.abs(all.get(e.getKey()) - e.getValue())))
            .sum();
    if (apart > 0 && apart < fewest) {
      found.addAll(together);
    }
  }

  private boolean meet(String one, String other) {
    return inside.get(one).keySet().stream().anyMatch(inside.get(other)::containsKey);
  }

  /**
   * Looks at all divisions of a year.
   *
   * @param others found otherwise
   * @throws Stop (disclosure) naming the areas, never a number of persons
   */
  static void require(Stream<Slivers> divisions, TreeSet<String> others, int ar) {
    TreeSet<String> found = new TreeSet<>(others);
    divisions.forEach(slivers -> found.addAll(slivers.found()));
    if (!found.isEmpty()) {
      throw Stop.disclosure(
          "Own areas of %d cannot be published: alone, in pairs or together they differ from unions of DeSO, RegSO or kommuner, or from an area of another file, by too few persons: %s. Draw their borders along those of DeSO, or further from them."
              .formatted(ar, String.join(", ", found)));
    }
  }
}
