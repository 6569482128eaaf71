package se.boverket.barometer.microdata.raw;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What one pass over a register's rows tells; the parts are added up on the driver, eight bytes a
 * row.
 *
 * @param tally rows by broken rules
 * @param profile how the columns of the rows that broke none are filled
 * @param twice ascending hashes of keys, as {@link Doubles#hash} makes them, that more than one of
 *     those rows has
 */
record Census(Tally tally, Profile profile, long[] twice) {

  /**
   * Counts all rows.
   *
   * @param rows as {@link Reading} makes them
   */
  static Census of(RawTable table, RowRules rules, Dataset<Row> rows) {
    List<RowCounts> parts =
        rows.select(counted(table))
            .queryExecution()
            .toRdd()
            .toJavaRDD()
            .mapPartitions(RowCounts.counting(rules.breaking(), Profile.coded(table)))
            .collect();
    return new Census(Tally.of(parts), Profile.of(table, parts), twice(parts));
  }

  /** Of a column that is not counted code by code only whether there is a value. */
  private static Column[] counted(RawTable table) {
    List<Column> columns = new ArrayList<>(List.of(col("fil"), col("rad"), col("fel")));
    columns.add(Doubles.hash(table, 1));
    boolean[] coded = Profile.coded(table);
    for (int i = 0; i < coded.length; i++) {
      Column value = RowRules.value(table.columns().get(i).name());
      columns.add(coded[i] ? value : value.isNotNull());
    }
    return columns.toArray(Column[]::new);
  }

  private static long[] twice(List<RowCounts> parts) {
    long[] keys = new long[parts.stream().mapToInt(RowCounts::good).reduce(0, Math::addExact)];
    int at = 0;
    for (RowCounts part : parts) {
      at = part.copyKeys(keys, at);
    }
    Arrays.parallelSort(keys);
    int n = 0;
    for (int i = 1; i < keys.length; i++) {
      if (keys[i] == keys[i - 1] && (n == 0 || keys[n - 1] != keys[i])) {
        keys[n++] = keys[i];
      }
    }
    return Arrays.copyOf(keys, n);
  }
}
