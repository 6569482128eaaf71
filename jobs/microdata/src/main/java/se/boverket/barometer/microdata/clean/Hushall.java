package se.boverket.barometer.microdata.clean;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Household income, from IoT. */
final class Hushall {
  private Hushall() {}

  /** One row a person of IoT, with a mark {@code i_iot}. */
  static Dataset<Row> rows(Year year, Dataset<Row> iot) {
    return iot.select(
        col("person"),
        lit(true).as("i_iot"),
        col("hushall"),
        col("hushallstyp"),
        year.variable("ekonomisk_standard").value(year.ar()).as("ekonomisk_standard"));
  }

  /** The columns of {@code clean.person}. */
  static List<Column> columns() {
    return List.of(col("hushall"), col("hushallstyp"), col("ekonomisk_standard"));
  }
}
