package se.boverket.barometer.publication.planted;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Planted: breaks a rule. */
final class Repartitions {
  private Repartitions() {}

  static Dataset<Row> spread(Dataset<Row> rows) {
    return rows.repartition(7);
  }
}
