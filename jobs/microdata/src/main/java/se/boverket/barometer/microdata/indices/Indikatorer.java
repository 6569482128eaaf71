package se.boverket.barometer.microdata.indices;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import se.boverket.barometer.microdata.aggregated.Indicator;

/** The indicators by area, kön and background, with all totals. */
final class Indikatorer {
  private static final StructType DEFINITION =
      StructType.fromDDL("matt string, slag string, klass string, delare int");
  private static final String STATUS =
      "CASE WHEN i_alder = 0 THEN 'M' WHEN saknas THEN 'O' WHEN namnare = 0 THEN 'M' ELSE 'A' END";
  private static final String[] COLUMNS = {
    "niva",
    "omrade",
    "indelning",
    "matt AS indikator",
    "kon",
    "'T' AS alder",
    "bakgrund",
    "klass",
    "IF(slag = 'MEAN', summa / namnare, median) / delare AS varde",
    "IF(slag = 'SHARE' AND status = 'A', taljare, NULL) AS taljare",
    "IF(slag = 'SHARE' AND status = 'A', taljare_nyckel, NULL) AS taljare_nyckel",
    "namnare",
    "namnare_nyckel",
    "storst / delare AS storst",
    "summa / delare AS summa",
    "hushallsdelar / 720720 AS hushall",
    "status",
    "anmarkning"
  };

  private Indikatorer() {}

  /**
   * The table's columns but {@code ar}; every area has a row for every indicator and combination.
   *
   * @param celler a year of aggregated.celler
   * @param medianer of {@link Medianer}
   * @param indicators those wanted
   */
  static Dataset<Row> rows(
      Dataset<Row> celler, Dataset<Row> medianer, List<Indicator> indicators, Places places) {
    List<String> ids = indicators.stream().map(Indicator::id).toList();
    Dataset<Row> wanted = celler.where(col("matt").isin(ids.toArray())).drop("ar", "alder");
    Grid grid = new Grid(places, List.of(new Grid.Dimension("matt", ids), Grid.KON, Grid.BAKGRUND));
    return grid.named(sums(grid.spread(wanted)))
        .join(broadcast(definitions(celler, indicators)), "matt")
        .join(broadcast(medianer), new String[] {"id", "matt", "kon", "bakgrund"}, "left")
        .join(
            broadcast(Bortfall.rows(wanted, places.omraden())),
            new String[] {"ursprung", "matt"},
            "left")
        .withColumn("status", expr(STATUS))
        .selectExpr(COLUMNS);
  }

  private static Dataset<Row> sums(Dataset<Row> cells) {
    return cells
        .groupBy("cell")
        .agg(
            sum("i_alder").as("i_alder"),
            sum("namnare").as("namnare"),
            Grid.keys("namnare_nyckel").as("namnare_nyckel"),
            sum("taljare").as("taljare"),
            Grid.keys("taljare_nyckel").as("taljare_nyckel"),
            sum("summa").as("summa"),
            max("storst").as("storst"),
            sum("hushallsdelar").as("hushallsdelar"))
        .na()
        .fill(0, new String[] {"i_alder", "namnare", "namnare_nyckel"});
  }

  private static Dataset<Row> definitions(Dataset<Row> celler, List<Indicator> indicators) {
    List<Row> rows =
        indicators.stream()
            .map(i -> RowFactory.create(i.id(), i.kind().name(), i.klass(), i.rule().divisor()))
            .toList();
    return celler.sparkSession().createDataFrame(rows, DEFINITION);
  }
}
