package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Persons by DeSO of both divisions, of a year that carries both. */
final class Indelningsnyckel {
  private Indelningsnyckel() {}

  /**
   * The table's columns but {@code ar}; without rows where a year carries one division.
   *
   * @param celler a year of aggregated.celler
   */
  static Dataset<Row> rows(Dataset<Row> celler) {
    return celler
        .where("matt = 'befolkning' AND deso_2018 <> '' AND deso_2025 <> ''")
        .groupBy("kommun", "deso_2018", "deso_2025")
        .agg(sum("namnare").as("antal"));
  }
}
