package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Base area × kön × bakgrund as one bigint: what persons are grouped by. */
final class CellKey {
  private CellKey() {}

  /** The key of a person. */
  static Column packed() {
    return BaseArea.packed()
        .multiply(4L)
        .plus(expr("CAST(kon = '2' AS INT) * 2 + CAST(bakgrund = 'utrikes' AS INT)"));
  }

  /** The key of the same kon and bakgrund in the kommun as a whole, written as one without area. */
  static long ofKommun(long cell) {
    return BaseArea.ofKommun(cell / 4) * 4 + cell % 4;
  }

  /** Puts the columns back in place of {@code cell}. */
  static Dataset<Row> unpacked(Dataset<Row> rows) {
    return BaseArea.unpacked(
        rows.withColumn("bakgrund", expr("IF(cell % 2 = 0, 'inrikes', 'utrikes')"))
            .withColumn("kon", expr("IF(cell DIV 2 % 2 = 0, '1', '2')"))
            .withColumn("bas", expr("cell DIV 4"))
            .drop("cell"));
  }
}
