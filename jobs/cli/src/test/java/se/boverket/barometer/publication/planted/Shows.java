package se.boverket.barometer.publication.planted;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Planted: breaks a rule. */
final class Shows {
  private Shows() {}

  static void out(Dataset<Row> rows) {
    rows.show();
  }
}
