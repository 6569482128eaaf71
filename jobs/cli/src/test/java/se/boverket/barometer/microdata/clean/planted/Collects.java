package se.boverket.barometer.microdata.clean.planted;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Planted: breaks a rule. */
final class Collects {
  private Collects() {}

  static List<Row> persons(Dataset<Row> rows) {
    return rows.collectAsList();
  }
}
