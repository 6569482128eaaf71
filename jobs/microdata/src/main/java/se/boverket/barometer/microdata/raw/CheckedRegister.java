package se.boverket.barometer.microdata.raw;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * One register of a delivery, read and checked but not stored.
 *
 * @param table its contract
 * @param rules in the order of the bits in {@code fel}
 * @param rows all rows, as {@link Reading} makes them
 * @param excluded rows left out because their key stands twice, as {@link Doubles} makes them
 * @param census what one pass over the rows told
 * @param left per file and rule of {@link Doubles}: rows
 */
record CheckedRegister(
    RawTable table,
    RowRules rules,
    Dataset<Row> rows,
    Optional<Dataset<Row>> excluded,
    Census census,
    Map<List<String>, Long> left) {

  /** Reads and checks all parts. */
  static CheckedRegister of(
      SparkSession spark, RawTable table, Areas areas, Map<FileLook, ColumnMatch> matches) {
    RowRules rules = RowRules.of(table, areas);
    Dataset<Row> rows = new Reading(spark, table, areas, matches).rows(rules);
    Census census = Census.of(table, rules, rows);
    Optional<Dataset<Row>> excluded =
        Doubles.excluded(table, good(rows, rules, census.tally()), census.twice());
    Map<List<String>, Long> left = new HashMap<>();
    excluded.ifPresent(
        e ->
            e.groupBy("fil", "regel")
                .count()
                .collectAsList()
                .forEach(r -> left.put(List.of(r.getString(0), r.getString(1)), r.getLong(2))));
    return new CheckedRegister(table, rules, rows, excluded, census, left);
  }

  /** The rows that go into the table. */
  Dataset<Row> accepted() {
    Dataset<Row> good = good(rows, rules, census.tally());
    return excluded
        .map(e -> good.join(broadcast(e.select("fil", "rad")), keyOfRow(), "left_anti"))
        .orElse(good);
  }

  /** True when some row goes to quarantine: without one the rows need not be read again. */
  boolean quarantines() {
    return tally().rows(rules.breaking()) + left(Doubles.QUARANTINED) > 0;
  }

  /** What was found, with the doubles. */
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>(tally().faults(table, rules));
    long twice = left(Doubles.QUARANTINED);
    long dropped = left(Doubles.DROPPED);
    if (twice > 0) {
      boolean tooMany = twice > table.limit() * tally().rows();
      faults.add(
          new Fault(
              tooMany ? Fault.Severity.REFUSED : Fault.Severity.QUARANTINED,
              table.name(),
              "",
              Doubles.QUARANTINED,
              twice,
              "rows whose key " + table.contract().key() + " stands more than once in the year."));
    }
    if (dropped > 0) {
      faults.add(
          new Fault(
              Fault.Severity.DROPPED,
              table.name(),
              "",
              Doubles.DROPPED,
              dropped,
              "the person's row with SenPNr = 1, or without AterPNr = 1, was kept."));
    }
    return faults;
  }

  /** The account of each file. */
  List<FileSum> sums(List<FileLook> files) {
    return files.stream()
        .map(
            f ->
                new FileSum(
                    f,
                    f.rows(),
                    left.getOrDefault(List.of(f.file().name(), Doubles.DROPPED), 0L),
                    tally().rows(f.file().name(), rules.breaking())
                        + left.getOrDefault(List.of(f.file().name(), Doubles.QUARANTINED), 0L)))
        .toList();
  }

  /** Rows that the readers found in each file, which must be those that the bytes promised. */
  Map<String, Long> found() {
    Map<String, Long> found = new LinkedHashMap<>();
    tally().cells().forEach(c -> found.merge(c.file(), c.rows(), Long::sum));
    return found;
  }

  static String[] keyOfRow() {
    return new String[] {"fil", "rad"};
  }

  /** Where no row broke a rule, the rules need not be looked at again. */
  private static Dataset<Row> good(Dataset<Row> rows, RowRules rules, Tally tally) {
    return tally.rows(rules.breaking()) == 0
        ? rows
        : rows.where(col("fel").bitwiseAND(rules.breaking()).equalTo(0));
  }

  private Tally tally() {
    return census.tally();
  }

  private long left(String rule) {
    return left.entrySet().stream()
        .filter(e -> e.getKey().get(1).equals(rule))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
