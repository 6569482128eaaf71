package se.boverket.barometer.microdata.clean;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A register of school or preschool that was delivered, as the answer to its one question.
 *
 * @param column of {@code clean.person}
 * @param rows one row a person of the register: person and the column
 */
record Skola(String column, Dataset<Row> rows) {

  /** Those of the year. */
  static List<Skola> of(Year year) {
    return Stream.concat(
            year.register("skola_ak9").map(r -> of(r, "behorig", "behorig_gymnasiet")).stream(),
            year.register("forskola").map(r -> of(r, "inskriven", "inskriven_forskola")).stream())
        .toList();
  }

  private static Skola of(Dataset<Row> register, String delivered, String column) {
    return new Skola(column, register.select(col("person"), col(delivered).equalTo(1).as(column)));
  }
}
