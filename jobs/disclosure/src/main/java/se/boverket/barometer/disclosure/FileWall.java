package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.boverket.barometer.disclosure.rounding.Rounding;
import se.boverket.barometer.disclosure.suppression.Mark;
import se.boverket.barometer.disclosure.suppression.SmallCounts;
import se.boverket.barometer.disclosure.suppression.Suppression;
import se.boverket.barometer.tables.Column;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Stop;

/**
 * The wall for a count table from a file, in long form with its margins, or without where the
 * contract says {@code marginaler = byggs}. With a column of cell keys ({@code skydd.nyckel}) it is
 * protected by these, else by suppression or, where the contract says {@code metod = rounding}, by
 * small-count rounding.
 *
 * @param policy its thresholds
 * @param hierarchy which codes are parts of which
 */
public record FileWall(Policy policy, Hierarchy hierarchy) {
  private static final Set<String> NOT_CROSSING = Set.of("ar", "niva", "indelning");
  private static final String YEAR = "ar";

  /**
   * The table as it may be published.
   *
   * @throws Stop (disclosure) when the contract has not exactly one column of class count,
   *     (refused) when a count is none, the margins do not add up or the table is empty
   */
  public Safe protect(Columns table, Contract contract) {
    Column counts = counts(contract);
    if (table.rows() == 0) {
      throw Stop.refused("Table " + table.name() + " has no rows: there is nothing to protect.");
    }
    return says(contract, "marginaler", "byggs")
        ? whole(built(table, contract, counts), contract, counts)
        : whole(table, contract, counts);
  }

  private Columns built(Columns table, Contract contract, Column counts) {
    Margins margins = new Margins(shape(contract, counts), hierarchy);
    List<List<String>> rows =
        years(table).values().stream()
            .flatMap(of -> margins.of(table, of, contract.key()).stream())
            .toList();
    List<String> columns = new ArrayList<>(contract.key());
    columns.add(counts.name());
    return Columns.of(table.name(), columns, rows);
  }

  private Safe whole(Columns table, Contract contract, Column counts) {
    List<Outcome> outcomes = new ArrayList<>(Collections.nCopies(table.rows(), null));
    for (List<Integer> rows : years(table).values()) {
      List<Outcome> of = year(table, rows, contract, counts);
      IntStream.range(0, of.size()).forEach(k -> outcomes.set(rows.get(k), of.get(k)));
    }
    List<String> names = new ArrayList<>(contract.key());
    names.add(counts.name());
    names.add("status");
    List<Coded> columns = new ArrayList<>(contract.key().stream().map(table::column).toList());
    columns.add(Coded.of(outcomes.stream().map(Outcome::text)::iterator));
    columns.add(Coded.of(outcomes.stream().map(Outcome::status)::iterator));
    return new Safe(new Columns(table.name(), names, columns), Outcome.loss(outcomes));
  }

  private List<Outcome> year(Columns table, List<Integer> rows, Contract contract, Column counts) {
    if (counts.config().hasPath("skydd.nyckel")) {
      return byKeys(table, rows, counts);
    }
    CountSystem system = CountSystem.of(table, rows, shape(contract, counts), hierarchy);
    return says(contract, "metod", "rounding") ? rounded(system) : suppressed(system);
  }

  private static CountSystem.Shape shape(Contract contract, Column counts) {
    List<String> crossing = contract.key().stream().filter(k -> !NOT_CROSSING.contains(k)).toList();
    return new CountSystem.Shape(crossing, counts.name());
  }

  private static boolean says(Contract contract, String key, String value) {
    return contract.config().hasPath(key) && contract.config().getString(key).equals(value);
  }

  private List<Outcome> byKeys(Columns table, List<Integer> rows, Column counts) {
    long[] exact = CountSystem.complete(table, counts.name());
    long[] keys = CountSystem.complete(table, counts.config().getString("skydd.nyckel"));
    long[] years = CountSystem.complete(table, YEAR);
    return rows.stream()
        .map(
            r -> {
              PTable noise = policy.method((int) years[r]).noise();
              Shown shown = policy.classes().count(noise.protect(exact[r], keys[r]));
              Mark mark = shown.value() == null ? Mark.PRIMARY : Mark.SHOWN;
              return new Outcome(exact[r], (Long) shown.value(), mark);
            })
        .toList();
  }

  private List<Outcome> rounded(CountSystem system) {
    long[] exact = system.linked().counts();
    long[] rounded =
        new Rounding(policy.classes().smallestShown()).round(system.linked()).after().counts();
    return system.byRow(c -> new Outcome(exact[c], rounded[c], Mark.SHOWN));
  }

  private List<Outcome> suppressed(CountSystem system) {
    Classes classes = policy.classes();
    SmallCounts small = new SmallCounts(classes.smallestShown() - 1, classes.width());
    List<Mark> marks =
        new Suppression(small, Runtime.getRuntime().availableProcessors())
            .protect(system.linked(), system.blocks())
            .marks();
    long[] exact = system.linked().counts();
    return system.byRow(
        c -> new Outcome(exact[c], marks.get(c) == Mark.SHOWN ? exact[c] : null, marks.get(c)));
  }

  private static Map<String, List<Integer>> years(Columns table) {
    return IntStream.range(0, table.rows())
        .boxed()
        .collect(
            Collectors.groupingBy(
                r -> "" + table.value(r, YEAR), TreeMap::new, Collectors.toList()));
  }

  private static Column counts(Contract contract) {
    List<Column> counts =
        contract.columns().stream()
            .filter(c -> c.config().hasPath("skydd.klass"))
            .filter(c -> c.config().getString("skydd.klass").equals("count"))
            .toList();
    if (counts.size() != 1) {
      throw Stop.disclosure(
          "Contract "
              + contract.label()
              + " has "
              + counts.size()
              + " columns with skydd.klass = count; protect takes a table with exactly one.");
    }
    return counts.get(0);
  }

  /**
   * What becomes of a cell.
   *
   * @param exact its count
   * @param shown the count as published, null where it is not
   * @param mark why it is not
   */
  private record Outcome(long exact, Long shown, Mark mark) {
    String text() {
      return shown == null ? null : shown.toString();
    }

    String status() {
      return (shown == null ? Letter.Q : Letter.A).name();
    }

    private long change() {
      return shown == null ? 0 : Math.abs(shown - exact);
    }

    static Loss loss(List<Outcome> all) {
      long[] changes = all.stream().mapToLong(Outcome::change).toArray();
      return new Loss(
          all.size(),
          Arrays.stream(changes).filter(c -> c > 0).count(),
          all.stream().filter(o -> o.mark == Mark.PRIMARY).count(),
          all.stream().filter(o -> o.mark == Mark.SECONDARY).count(),
          Arrays.stream(changes).max().orElse(0),
          Arrays.stream(changes).sum(),
          all.stream().mapToLong(Outcome::exact).sum(),
          all.stream().filter(o -> o.shown == null).mapToLong(Outcome::exact).sum());
    }
  }
}
