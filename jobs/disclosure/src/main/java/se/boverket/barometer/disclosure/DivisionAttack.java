package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Two divisions of the same year, of which nothing is known but their codes. Where the counts of a
 * code that both have differ by few persons, or do not differ but those of some group do, the
 * border has moved past these persons; likewise where sums without noise of all such codes of a
 * municipality differ by few.
 *
 * @param limits how few persons are few
 */
record DivisionAttack(Limits limits) {
  private static final String SMALL = "\\d{4}([ABC]\\d{4}|R\\d{3})";

  void on(Columns table, Trial trial) {
    if (!table.has("ar", "niva", "omrade", "indelning") || !table.has("antal")) {
      return;
    }
    boolean[] small = table.column("omrade").where(code -> code.matches(SMALL));
    int[] areas = table.column("omrade").codes();
    int[] totals =
        IntStream.of(PopulationAttack.totals(table))
            .filter(r -> areas[r] != Coded.NONE && small[areas[r]])
            .toArray();
    List<Pair> pairs = pairs(table, totals);
    trial.tried(Finding.Kind.DIFFERENCING, totals.length);
    Set<Long> same = new HashSet<>();
    for (Pair pair : pairs) {
      if (pair.apart() == 0) {
        same.add(area(table, pair.row));
      } else if (isFew(pair.apart())) {
        found(table, pair.row, "few persons less or more than under the same code", trial);
      }
    }
    groups(table, same, trial);
    municipalities(table, totals, pairs, trial);
  }

  /**
   * One area as two divisions count it.
   *
   * @param row of the later division
   * @param first count there
   * @param other count in the division before
   */
  private record Pair(int row, long first, long other) {
    long apart() {
      return first - other;
    }
  }

  private static List<Pair> pairs(Columns table, int[] rows) {
    long[] counts = table.counts("antal");
    Map<Long, Long> known = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (int row : rows) {
      Long other = counts[row] < 0 ? null : known.putIfAbsent(area(table, row), counts[row]);
      if (other != null) {
        pairs.add(new Pair(row, counts[row], other));
      }
    }
    return pairs;
  }

  /** Year, level and code as one number. */
  private static long area(Columns table, int row) {
    return number(table, List.of("ar", "niva", "omrade"), row);
  }

  private static long number(Columns table, List<String> columns, int row) {
    long number = 0;
    for (String name : columns) {
      Coded column = table.column(name);
      number = number * (column.values().size() + 1L) + column.codes()[row] + 1;
    }
    return number;
  }

  /** Areas as large in both whose groups are not: one person more and one less at the least. */
  private static void groups(Columns table, Set<Long> same, Trial trial) {
    List<String> cell = new ArrayList<>(List.of("ar", "niva"));
    cell.addAll(Keys.crossing(table));
    long[] counts = table.counts("antal");
    Coded years = table.column("ar");
    for (int year = 0; year < years.values().size() && !same.isEmpty(); year++) {
      Map<Long, Long> known = new HashMap<>();
      Set<Long> told = new HashSet<>();
      for (int row = 0; row < counts.length; row++) {
        if (years.codes()[row] == year && same.contains(area(table, row))) {
          Long other = known.putIfAbsent(number(table, cell, row), counts[row]);
          boolean differs = other != null && other != counts[row];
          if (differs && told.add(area(table, row))) {
            found(table, row, "as many but not the same persons as under the same code", trial);
          }
        }
      }
    }
  }

  /** Sums that add up in both divisions: whoever left the common codes came to the others. */
  private void municipalities(Columns table, int[] rows, List<Pair> pairs, Trial trial) {
    long[] counts = table.counts("antal");
    Map<List<String>, Map<String, Long>> sums = new HashMap<>();
    Set<List<String>> open = new HashSet<>();
    for (int row : rows) {
      if (counts[row] < 0) {
        open.add(municipality(table, row));
      }
      sums.computeIfAbsent(municipality(table, row), m -> new HashMap<>())
          .merge("" + table.value(row, "indelning"), Math.max(0, counts[row]), Long::sum);
    }
    Map<List<String>, Long> apart = new HashMap<>();
    Map<List<String>, Integer> last = new HashMap<>();
    for (Pair pair : pairs) {
      apart.merge(municipality(table, pair.row), pair.apart(), Long::sum);
      last.put(municipality(table, pair.row), pair.row);
    }
    apart.forEach(
        (municipality, few) -> {
          boolean exact = new HashSet<>(sums.get(municipality).values()).size() == 1;
          if (exact && !open.contains(municipality) && few != 0 && isFew(few)) {
            found(table, last.get(municipality), "with all common codes, few persons", trial);
          }
        });
  }

  private boolean isFew(long persons) {
    return Math.abs(persons) <= limits.sliverUpTo();
  }

  private static List<String> municipality(Columns table, int row) {
    return List.of(
        Objects.toString(table.value(row, "ar")),
        Objects.toString(table.value(row, "niva")),
        table.value(row, "omrade").substring(0, 4));
  }

  private static void found(Columns table, int row, String how, Trial trial) {
    String cell = Keys.of(table, row);
    trial.found(
        new Finding(Finding.Kind.DIFFERENCING, table.name(), cell, how + " in another division"));
  }
}
