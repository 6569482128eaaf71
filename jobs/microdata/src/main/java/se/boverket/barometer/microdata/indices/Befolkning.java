package se.boverket.barometer.microdata.indices;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Persons by area, kön, age group and background, with all totals. */
final class Befolkning {
  private Befolkning() {}

  /**
   * The table's columns but {@code ar}; every area has a row for every combination.
   *
   * @param celler a year of aggregated.celler
   * @param places the year's areas
   * @param ageGroups labels of the age groups
   */
  static Dataset<Row> rows(Dataset<Row> celler, Places places, List<String> ageGroups) {
    Dataset<Row> areas = places.areas(celler);
    Dataset<Row> counted =
        Margins.with(
            places.rolled(
                celler
                    .where("matt = 'befolkning'")
                    .selectExpr(
                        "kommun",
                        "deso_2018",
                        "deso_2025",
                        "kon",
                        "alder",
                        "bakgrund",
                        "namnare AS antal",
                        "namnare_nyckel AS antal_nyckel")),
            "kon",
            "alder",
            "bakgrund");
    return counted
        .unionByName(nobody(areas, ageGroups))
        .groupBy("id", "kon", "alder", "bakgrund")
        .agg(sum("antal").as("antal"), Margins.keys("antal_nyckel"))
        .join(broadcast(areas), "id")
        .drop("id", "ursprung");
  }

  private static Dataset<Row> nobody(Dataset<Row> areas, List<String> ageGroups) {
    List<String> ages = Stream.concat(ageGroups.stream(), Stream.of(Margins.TOTAL)).toList();
    Dataset<Row> ids = areas.select(col("id"), lit(0L).as("antal"), lit(0L).as("antal_nyckel"));
    Dataset<Row> kon = Margins.each(ids, "kon", Margins.KON);
    return Margins.each(Margins.each(kon, "alder", ages), "bakgrund", Margins.BAKGRUND);
  }
}
