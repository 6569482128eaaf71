package se.boverket.barometer.publication.planted;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Planted: breaks a rule. */
final class Writes {
  private Writes() {}

  static void out(Dataset<Row> rows) {
    rows.write().save("out");
  }
}
