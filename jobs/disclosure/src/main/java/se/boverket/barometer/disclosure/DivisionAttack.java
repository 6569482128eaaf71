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
  private static final String DESO = "\\d{4}[ABC]\\d{4}";
  private static final String REGSO = "\\d{4}R\\d{3}";

  void on(Columns table, Trial trial) {
    if (!table.has("ar", "niva", "omrade", "indelning", "antal")) {
      return;
    }
    Read read = Read.of(table);
    Coded omrade = table.column("omrade");
    boolean[] small = smallest(omrade);
    int[] totals =
        IntStream.of(PopulationAttack.totals(table))
            .filter(r -> !omrade.isNone(r) && small[omrade.codes()[r]])
            .toArray();
    List<Pair> pairs = read.pairs(totals);
    trial.tried(Finding.Kind.DIFFERENCING, totals.length);
    Set<Long> same = new HashSet<>();
    for (Pair pair : pairs) {
      if (pair.apart() == 0) {
        same.add(number(read.area, pair.row));
      } else if (isFew(pair.apart())) {
        found(table, pair.row, "few persons less or more than under the same code", trial);
      }
    }
    groups(read, same, trial);
    municipalities(read, totals, pairs, trial);
  }

  /**
   * The smallest areas that there are: a RegSO is whole DeSO, so whom its border moved past are
   * those whom a DeSO's did; it may gain as many as it loses.
   */
  private static boolean[] smallest(Coded omrade) {
    boolean[] desos = omrade.where(code -> code.matches(DESO));
    boolean any = IntStream.range(0, desos.length).anyMatch(i -> desos[i]);
    return any ? desos : omrade.where(code -> code.matches(REGSO));
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

  /**
   * What is asked of every row, read once.
   *
   * @param area columns of year, level and code
   * @param counts by row, -1 where none is shown
   */
  private record Read(Columns table, List<Coded> area, Coded division, long[] counts) {
    static Read of(Columns table) {
      return new Read(
          table,
          columns(table, List.of("ar", "niva", "omrade")),
          table.column("indelning"),
          table.counts("antal"));
    }

    List<Pair> pairs(int[] rows) {
      Map<Long, Long> known = new HashMap<>();
      List<Pair> pairs = new ArrayList<>();
      for (int row : rows) {
        Long other = counts[row] < 0 ? null : known.putIfAbsent(number(area, row), counts[row]);
        if (other != null) {
          pairs.add(new Pair(row, counts[row], other));
        }
      }
      return pairs;
    }

    List<String> municipality(int row) {
      return List.of(
          Objects.toString(area.get(0).at(row)),
          Objects.toString(area.get(1).at(row)),
          area.get(2).at(row).substring(0, 4));
    }
  }

  private static List<Coded> columns(Columns table, List<String> names) {
    return names.stream().map(table::column).toList();
  }

  /** A row's values in some columns as one number. */
  private static long number(List<Coded> columns, int row) {
    long number = 0;
    for (Coded column : columns) {
      number = number * (column.values().size() + 1L) + column.codes()[row] + 1;
    }
    return number;
  }

  /** Areas as large in both whose groups are not: one person more and one less at the least. */
  private static void groups(Read read, Set<Long> same, Trial trial) {
    List<String> names = new ArrayList<>(List.of("ar", "niva"));
    names.addAll(Keys.crossing(read.table));
    List<Coded> cell = columns(read.table, names);
    Coded years = cell.get(0);
    for (int year = 0; year < years.values().size() && !same.isEmpty(); year++) {
      Map<Long, Long> known = new HashMap<>();
      Set<Long> told = new HashSet<>();
      for (int row = 0; row < read.counts.length; row++) {
        if (years.codes()[row] == year && same.contains(number(read.area, row))) {
          Long other = known.putIfAbsent(number(cell, row), read.counts[row]);
          boolean differs = other != null && other != read.counts[row];
          if (differs && told.add(number(read.area, row))) {
            String how = "as many but not the same persons as under the same code";
            found(read.table, row, how, trial);
          }
        }
      }
    }
  }

  /** Sums that add up in both divisions: whoever left the common codes came to the others. */
  private void municipalities(Read read, int[] rows, List<Pair> pairs, Trial trial) {
    Map<List<String>, Map<String, Long>> sums = new HashMap<>();
    Set<List<String>> open = new HashSet<>();
    for (int row : rows) {
      List<String> municipality = read.municipality(row);
      if (read.counts[row] < 0) {
        open.add(municipality);
      }
      sums.computeIfAbsent(municipality, m -> new HashMap<>())
          .merge("" + read.division.at(row), Math.max(0, read.counts[row]), Long::sum);
    }
    Map<List<String>, Long> apart = new HashMap<>();
    Map<List<String>, Integer> last = new HashMap<>();
    for (Pair pair : pairs) {
      apart.merge(read.municipality(pair.row), pair.apart(), Long::sum);
      last.put(read.municipality(pair.row), pair.row);
    }
    apart.forEach(
        (municipality, few) -> {
          boolean exact = new HashSet<>(sums.get(municipality).values()).size() == 1;
          if (exact && !open.contains(municipality) && few != 0 && isFew(few)) {
            found(read.table, last.get(municipality), "with all common codes, few persons", trial);
          }
        });
  }

  private boolean isFew(long persons) {
    return Math.abs(persons) <= limits.sliverUpTo();
  }

  private static void found(Columns table, int row, String how, Trial trial) {
    String cell = Keys.of(table, row);
    trial.found(
        new Finding(Finding.Kind.DIFFERENCING, table.name(), cell, how + " in another division"));
  }
}
