package se.boverket.barometer.microdata.raw;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One register of a delivery, read and checked but not yet in the store.
 *
 * @param table its contract
 * @param rules in the order of their bits
 * @param parts what became of its rows
 * @param census what was counted
 * @param doubles rows left out because their key stands twice
 */
record CheckedRegister(
    RawTable table, RowRules rules, JavaRDD<Part> parts, Census census, Doubles doubles) {

  /** Of the rows that go into the table those that were set aside, with the contract's columns. */
  JavaRDD<Row> accepted() {
    long breaking = rules.breaking();
    Map<Suspect, String> excluded = doubles.out();
    return parts
        .flatMap(p -> p.aside().iterator())
        .filter(a -> (a.bits() & breaking) == 0 && !excluded.containsKey(a.who()))
        .map(Aside::row);
  }

  /** True when some of the rows that go into the table were set aside. */
  boolean keepsSome() {
    return census.suspects().size() > doubles.out().size();
  }

  /** The files with the others. */
  List<Path> files() {
    return census.files().stream().map(Path::of).toList();
  }

  /** Rows with file, line and names of the rules before the contract's columns. */
  JavaRDD<Row> quarantined() {
    long breaking = rules.breaking();
    List<String> names = rules.rules().stream().map(RowRule::name).toList();
    Map<Suspect, String> excluded = doubles.out();
    return parts
        .flatMap(p -> p.aside().iterator())
        .filter(
            a -> (a.bits() & breaking) != 0 || Doubles.QUARANTINED.equals(excluded.get(a.who())))
        .map(a -> a.quarantined(broken(names, a.bits() & breaking)));
  }

  /** The columns of {@link #quarantined}. */
  StructType quarantineSchema() {
    StructType schema =
        new StructType()
            .add("_fil", DataTypes.StringType)
            .add("_rad", DataTypes.LongType)
            .add("_regler", DataTypes.createArrayType(DataTypes.StringType));
    for (var field : table.contract().schema().fields()) {
      schema = schema.add(field.name(), field.dataType());
    }
    return schema;
  }

  /** True when some row goes to quarantine: without one the rows need not be read again. */
  boolean quarantines() {
    return tally().rows(rules.breaking()) + doubles.rows(Doubles.QUARANTINED) > 0;
  }

  /** What was found, with the doubles. */
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>(tally().faults(table, rules));
    faults.addAll(doubles.faults(table, tally().rows()));
    return faults;
  }

  /** The account of each file. */
  List<FileSum> sums(List<FileLook> files) {
    Map<List<String>, Long> left = new HashMap<>();
    doubles.out().forEach((row, rule) -> left.merge(List.of(row.file(), rule), 1L, Long::sum));
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

  private static String[] broken(List<String> names, long bits) {
    return bits == 0 ? new String[] {Doubles.QUARANTINED} : RowRules.names(names, bits);
  }

  private Tally tally() {
    return census.tally();
  }
}
