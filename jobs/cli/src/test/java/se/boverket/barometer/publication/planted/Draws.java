package se.boverket.barometer.publication.planted;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Planted: breaks a rule. */
final class Draws {
  private Draws() {}

  static Dataset<Row> noisy(Dataset<Row> rows) {
    return rows.withColumn("lot", functions.rand());
  }
}
