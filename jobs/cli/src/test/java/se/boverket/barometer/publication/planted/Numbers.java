package se.boverket.barometer.publication.planted;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Planted: breaks a rule. */
final class Numbers {
  private Numbers() {}

  static Dataset<Row> numbered(Dataset<Row> rows) {
    return rows.withColumn("id", functions.monotonically_increasing_id());
  }
}
