package se.boverket.barometer.microdata.indices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, Fold> folds = new LinkedHashMap<>();
    folds.put("namnare", Fold.SUM);
    folds.put("namnare_nyckel", Fold.KEYS);
    Dataset<Row> people =
        celler
            .where("matt = 'befolkning'")
            .select(
                "kommun",
                "deso_2018",
                "deso_2025",
                "kon",
                "alder",
                "bakgrund",
                "namnare",
                "namnare_nyckel");
    return grid.named(
            Sums.of(grid, people, folds)
                .rows(celler.sparkSession())
                .selectExpr(
                    "cell",
                    "coalesce(namnare, 0) AS antal",
                    "coalesce(namnare_nyckel, 0) AS antal_nyckel",
                    "'A' AS status"))
        .drop("id", "ursprung");
  }
}
