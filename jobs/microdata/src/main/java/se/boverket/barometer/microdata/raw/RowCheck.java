package se.boverket.barometer.microdata.raw;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import se.boverket.barometer.microdata.raw.field.Lexicon;

/**
 * The rows of registers read, judged, and written to the staging folder, if there is one.
 *
 * @param spark the session
 * @param areas of the year
 * @param staging without it nothing is written
 */
record RowCheck(SparkSession spark, Areas areas, Optional<Staging> staging) {

  /** Reads and checks all parts of a register. */
  CheckedRegister of(RawTable table, Map<FileLook, ColumnMatch> matches) {
    Reading reading = new Reading(spark, table, matches);
    Lexicon[] texts =
        table.columns().stream().map(c -> Meanings.texts(c, areas)).toArray(Lexicon[]::new);
    RowRules rules = RowRules.of(table, areas);
    Grammar grammar = reading.grammar(texts);
    Judge judge = judge(reading, grammar, rules);
    long rows = matches.keySet().stream().mapToLong(FileLook::rows).sum();
    Intake intake = new Intake(grammar, judge, become(table, rules, rows));
    JavaRDD<Part> parts =
        reading
            .stretches(Set.copyOf(table.names()))
            .mapPartitionsWithIndex(intake, true)
            .persist(StorageLevel.MEMORY_ONLY());
    Census census = Census.of(table, texts, rules.breaking(), parts);
    return new CheckedRegister(
        table,
        rules,
        parts,
        census,
        new Doubles(Doubles.verdicts(census.suspects()), judge.twice().tooMany()));
  }

  private Judge judge(Reading reading, Grammar grammar, RowRules rules) {
    RawTable table = reading.table();
    KeyHash key = KeyHash.of(table, grammar.texts());
    int[] signs = {table.names().indexOf("sen_pnr"), table.names().indexOf("ater_pnr")};
    return new Judge(
        rules.bits(), rules.breaking(), key, signs, twice(reading, new KeyPass(grammar, key)));
  }

  /** Registers of aggregates are small: their rows are all set aside. */
  private Judge.Twice twice(Reading reading, KeyPass pass) {
    boolean persons = reading.table().ofPersons();
    Set<String> key = new HashSet<>(reading.table().contract().key());
    key.retainAll(reading.table().names());
    long[] twice = persons ? Census.twice(reading.stretches(key).mapPartitions(pass)) : new long[0];
    boolean tooMany = twice.length > Doubles.MOST;
    return new Judge.Twice(
        !persons,
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .broadcast(tooMany ? new long[0] : twice),
        tooMany ? twice.length : 0);
  }

  private Intake.Table become(RawTable table, RowRules rules, long rows) {
    double most = rules.rules().stream().mapToDouble(r -> Math.floor(r.limit() * rows)).sum();
    return new Intake.Table(
        Slot.of(table),
        areas.ar(),
        (long) most + 1,
        staging.map(s -> s.of(table.name(), areas.ar())).orElse(null));
  }
}
