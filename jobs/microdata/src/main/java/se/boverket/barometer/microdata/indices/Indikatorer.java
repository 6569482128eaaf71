package se.boverket.barometer.microdata.indices;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import se.boverket.barometer.microdata.aggregated.Indicator;
import se.boverket.barometer.tables.Rows;

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
    "IF(slag = 'MEAN', summa / namnare, centrala / vidd) / delare AS varde",
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
   * @param varden a year of aggregated.varden
   * @param indicators those wanted
   */
  static Dataset<Row> rows(
      Dataset<Row> celler, Dataset<Row> varden, List<Indicator> indicators, Places places) {
    List<String> ids = indicators.stream().map(Indicator::id).toList();
    Column wanted = col("matt").isin(ids.toArray());
    Grid grid = new Grid(places, List.of(new Grid.Dimension("matt", ids), Grid.KON, Grid.BAKGRUND));
    Sums sums = Sums.of(grid, celler.where(wanted), folds());
    Dataset<Row> cells =
        sums.with(Medianer.of(grid, varden.where(wanted)))
            .rows(celler.sparkSession())
            .na()
            .fill(0, new String[] {"i_alder", "namnare", "namnare_nyckel"});
    return grid.named(cells)
        .join(broadcast(definitions(celler, indicators)), "matt")
        .join(
            broadcast(Rows.of(celler.sparkSession(), Bortfall.rows(grid, sums), Bortfall.SCHEMA)),
            new String[] {"ursprung", "matt"},
            "left")
        .withColumn("status", expr(STATUS))
        .selectExpr(COLUMNS);
  }

  private static Map<String, Fold> folds() {
    Map<String, Fold> folds = new LinkedHashMap<>();
    folds.put("i_alder", Fold.SUM);
    folds.put("namnare", Fold.SUM);
    folds.put("namnare_nyckel", Fold.KEYS);
    folds.put("taljare", Fold.SUM);
    folds.put("taljare_nyckel", Fold.KEYS);
    folds.put("summa", Fold.SUM);
    folds.put("storst", Fold.MAX);
    folds.put("hushallsdelar", Fold.SUM);
    return folds;
  }

  private static Dataset<Row> definitions(Dataset<Row> celler, List<Indicator> indicators) {
    List<Row> rows =
        indicators.stream()
            .map(i -> RowFactory.create(i.id(), i.kind().name(), i.klass(), i.rule().divisor()))
            .toList();
    return celler.sparkSession().createDataFrame(rows, DEFINITION);
  }
}
