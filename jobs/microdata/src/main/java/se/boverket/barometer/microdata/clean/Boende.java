package se.boverket.barometer.microdata.clean;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The dwelling, from Hushållens boende. */
final class Boende {
  private Boende() {}

  /** One row a person, with a mark {@code i_boende}. */
  static Dataset<Row> rows(Year year, Dataset<Row> boende) {
    return boende.select(
        col("person"),
        lit(true).as("i_boende"),
        year.variable("upplatelseform").value(year.ar()).as("upplatelseform"),
        col("boendeform"),
        coalesce(col("boarea_person"), col("boarea").divide(col("hushalls_storlek")))
            .as("boarea_person"),
        col("ant_rum").as("antal_rum"),
        col("hushalls_storlek").as("hushallsstorlek"));
  }

  /** The columns of {@code clean.person}. */
  static List<Column> columns() {
    return List.of(
        col("upplatelseform"),
        col("boendeform"),
        col("boarea_person"),
        col("antal_rum"),
        col("hushallsstorlek"));
  }
}
