package se.boverket.barometer.publication.planted;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Planted: breaks a rule. */
final class Reads {
  private Reads() {}

  static Dataset<Row> rows(SparkSession spark) {
    return spark.read().load("store");
  }
}
