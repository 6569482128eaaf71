package se.boverket.barometer.publication.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.rank;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** The inequality index with the rank of each municipality, by the values as published. */
final class Ojamlikhetsindex {
  private Ojamlikhetsindex() {}

  /**
   * Adds {@code rang}: 1 is the highest value among the kommuner of a year and enhet, ties share
   * the better rank; null for other levels and where there is no value.
   */
  static Dataset<Row> ranked(Dataset<Row> index) {
    Column ranked = col("niva").equalTo("kommun").and(col("varde").isNotNull());
    Column order =
        rank()
            .over(
                Window.partitionBy("ar", "niva", "indelning", "enhet")
                    .orderBy(col("varde").desc_nulls_last()));
    return index.withColumn("rang", when(ranked, order));
  }
}
