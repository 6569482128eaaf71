package se.boverket.barometer.measures.planted;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Planted: breaks a rule. */
final class KnowsSpark {
  private KnowsSpark() {}

  static long persons(Dataset<Row> rows) {
    return rows.count();
  }
}
