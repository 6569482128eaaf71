package se.boverket.barometer.microdata.indices;

import static org.apache.spark.sql.functions.coalesce;
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
    List<String> ages = Stream.concat(ageGroups.stream(), Stream.of(Grid.TOTAL)).toList();
    Grid grid =
        new Grid(places, List.of(Grid.KON, new Grid.Dimension("alder", ages), Grid.BAKGRUND));
    Dataset<Row> people =
        celler
            .where("matt = 'befolkning'")
            .drop("ar", "matt", "i_alder", "taljare", "taljare_nyckel")
            .drop("summa", "storst", "hushallsdelar");
    return grid.named(
            grid.spread(people)
                .groupBy("cell")
                .agg(
                    coalesce(sum("namnare"), lit(0L)).as("antal"),
                    coalesce(Grid.keys("namnare_nyckel"), lit(0L)).as("antal_nyckel")))
        .drop("id", "ursprung");
  }
}
