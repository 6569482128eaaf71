package se.boverket.barometer.microdata.indices;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Totals over groups, and cells that nobody is in. */
final class Margins {
  static final String TOTAL = "T";
  static final List<String> KON = List.of("1", "2", TOTAL);
  static final List<String> BAKGRUND = List.of("inrikes", "utrikes", TOTAL);

  private Margins() {}

  /**
   * Each row as it is, and once more with {@code T} in each of the columns, in all combinations.
   */
  static Dataset<Row> with(Dataset<Row> rows, String... columns) {
    Dataset<Row> all = rows;
    for (String column : columns) {
      all = all.withColumn(column, explode(array(col(column), lit(TOTAL))));
    }
    return all;
  }

  /** Each row once with each of the values in a new column. */
  static Dataset<Row> each(Dataset<Row> rows, String column, List<String> values) {
    Column[] literals = values.stream().map(v -> lit(v)).toArray(Column[]::new);
    return rows.withColumn(column, explode(array(literals)));
  }

  /** Cell key of a union of cells that have nobody in common. */
  static Column keys(String column) {
    return sum(column).bitwiseAND(0xFFFFFFFFL).as(column);
  }
}
