package se.boverket.barometer.microdata.raw;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A status letter for some rows of a table.
 *
 * @param letter one of A D E U P B O M Q
 * @param remark what to say, beginning with the letter; null for rows that it is not about
 */
public record Flag(String letter, Column remark) {
  private static final String ORDER = "ADEUPBOMQ";

  /**
   * Rows with the letter where theirs is weaker, which then stands in the remark, if the table has
   * one. A table without {@code status} stays as it is.
   */
  public Dataset<Row> on(Dataset<Row> rows) {
    List<String> columns = List.of(rows.columns());
    if (!columns.contains("status")) {
      return rows;
    }
    Object[] weaker = ORDER.substring(0, ORDER.indexOf(letter)).split("");
    Column meant = remark.isNotNull();
    Dataset<Row> said =
        columns.contains("anmarkning")
            ? rows.withColumn("anmarkning", when(meant, said(weaker)).otherwise(col("anmarkning")))
            : rows;
    Column stands = meant.and(col("status").isin(weaker));
    return said.withColumn("status", when(stands, lit(letter)).otherwise(col("status")));
  }

  private Column said(Object[] weaker) {
    Column told = coalesce(col("anmarkning"), lit("")).contains(concat(col("status"), lit(":")));
    Column untold =
        when(
            col("status").isin(weaker).and(col("status").notEqual("A")).and(told.equalTo(false)),
            col("status"));
    return concat_ws("; ", remark, untold, col("anmarkning"));
  }
}
