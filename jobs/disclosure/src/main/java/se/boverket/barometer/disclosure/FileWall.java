package se.boverket.barometer.disclosure;

import java.util.ArrayList;
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

  /**
   * The table as it may be published: the key, the counts (none where suppressed) and status.
   *
   * @throws Stop (disclosure) when the contract has not exactly one column of class count,
   *     (refused) when a count is none, the margins do not add up or the table is empty
   */
  public PlainTable protect(PlainTable table, Contract contract) {
    Column counts = counts(contract);
    return says(contract, "marginaler", "byggs")
        ? whole(built(table, contract, counts), contract, counts)
        : whole(table, contract, counts);
  }

  private PlainTable built(PlainTable table, Contract contract, Column counts) {
    Margins margins = new Margins(shape(contract, counts), hierarchy);
    List<PlainTable> years =
        years(table).values().stream()
            .map(rows -> margins.of(table, rows, contract.key()))
            .toList();
    List<List<String>> rows = years.stream().flatMap(y -> y.rows().stream()).toList();
    return new PlainTable(table.name(), years.get(0).columns(), rows);
  }

  private PlainTable whole(PlainTable table, Contract contract, Column counts) {
    List<Shown> shown = new ArrayList<>(Collections.nCopies(table.rows().size(), null));
    for (Map.Entry<String, List<Integer>> year : years(table).entrySet()) {
      List<Shown> of = year(table, year.getValue(), contract, counts);
      IntStream.range(0, of.size()).forEach(k -> shown.set(year.getValue().get(k), of.get(k)));
    }
    List<Integer> keys = contract.key().stream().map(table::at).toList();
    List<List<String>> kept =
        table.rows().stream().map(r -> keys.stream().map(r::get).toList()).toList();
    return new PlainTable(table.name(), contract.key(), kept)
        .with(counts.name(), shown.stream().map(FileWall::text).toList())
        .with("status", shown.stream().map(s -> s.letter().name()).toList());
  }

  private List<Shown> year(PlainTable table, List<Integer> rows, Contract contract, Column counts) {
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

  private List<Shown> byKeys(PlainTable table, List<Integer> rows, Column counts) {
    int count = table.at(counts.name());
    int key = table.at(counts.config().getString("skydd.nyckel"));
    List<Shown> shown = new ArrayList<>();
    for (int row : rows) {
      List<String> values = table.rows().get(row);
      int ar = Integer.parseInt(values.get(table.at("ar")));
      long noisy =
          policy
              .method(ar)
              .noise()
              .protect(Long.parseLong(values.get(count)), Long.parseLong(values.get(key)));
      shown.add(policy.classes().count(noisy));
    }
    return shown;
  }

  private List<Shown> rounded(CountSystem system) {
    long[] rounded =
        new Rounding(policy.classes().smallestShown()).round(system.linked()).after().counts();
    return system.byRow(c -> Shown.plain(rounded[c]));
  }

  private List<Shown> suppressed(CountSystem system) {
    Classes classes = policy.classes();
    SmallCounts small = new SmallCounts(classes.smallestShown() - 1, classes.width());
    List<Mark> marks =
        new Suppression(small, Runtime.getRuntime().availableProcessors())
            .protect(system.linked(), system.blocks())
            .marks();
    long[] counts = system.linked().counts();
    return system.byRow(
        c -> marks.get(c) == Mark.SHOWN ? Shown.plain(counts[c]) : Shown.SUPPRESSED);
  }

  private static Map<String, List<Integer>> years(PlainTable table) {
    return IntStream.range(0, table.rows().size())
        .boxed()
        .collect(
            Collectors.groupingBy(
                r -> "" + table.value(table.rows().get(r), "ar"),
                TreeMap::new,
                Collectors.toList()));
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

  private static String text(Shown shown) {
    return shown.value() == null ? null : shown.value().toString();
  }
}
