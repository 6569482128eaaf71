package se.boverket.barometer.microdata.indices;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import se.boverket.barometer.microdata.raw.Flag;
import se.boverket.barometer.tables.Rows;

/**
 * A division that a year does not carry, estimated: every base cell is parted among the DeSO of the
 * other division as the persons of another year were. A cell's parts are whole numbers that add up
 * to it, and so do their keys: nothing changes in the division that was delivered, and an area that
 * is the same in both has the same count and key in both. The parts are rounded by systematic
 * sampling (Madow 1949) from a start that the cell's own key gives, so that a part is right on
 * average and nobody can tell which way it was rounded.
 *
 * @param division the estimated one
 * @param column of base cells that has the codes delivered
 * @param ar the year that carries both
 * @param parts of every DeSO
 */
record Skattning(Division division, String column, int ar, List<Indelningsnyckel.Part> parts)
    implements Omkodning {
  private static final StructType PART =
      StructType.fromDDL(
          "i_fran string, i_till string, i_fore bigint, i_efter bigint, i_alla bigint");

  /** Persons and keys up to a place in the DeSO: {@code floor(share · persons + start)}. */
  private static final String UP_TO =
      "(%2$s * %1$s * 16777216 + (namnare_nyckel >> 8) * i_alla) DIV (i_alla * 16777216)";

  private static final String KEY_UP_TO =
      "CASE %2$s WHEN 0 THEN 0L WHEN i_alla THEN %1$s"
          + " ELSE xxhash64(%1$s, %2$s) & 4294967295 END";

  /** Of those with the property: their share of the cell's persons up to a place. */
  private static final String HAVING_UP_TO =
      "IF(namnare = 0, 0L, (%1$s * taljare * 16777216 + (taljare_nyckel >> 8) * namnare)"
          + " DIV (namnare * 16777216))";

  private static final Map<String, String> PARTED =
      Map.ofEntries(
          Map.entry("i_alder", between(UP_TO, "i_alder")),
          Map.entry("namnare", between(UP_TO, "namnare")),
          Map.entry("namnare_nyckel", key("namnare_nyckel")),
          Map.entry(
              "taljare",
              HAVING_UP_TO.formatted("(" + UP_TO.formatted("namnare", "i_efter") + ")")
                  + " - "
                  + HAVING_UP_TO.formatted("(" + UP_TO.formatted("namnare", "i_fore") + ")")),
          Map.entry("taljare_nyckel", key("taljare_nyckel")),
          Map.entry("summa", first("summa")),
          Map.entry("storst", first("storst")),
          Map.entry("hushallsdelar", first("hushallsdelar")),
          Map.entry("varden", first("varden")),
          Map.entry("till", first("till")));

  /** Only counts are parted; measures are not made of estimated neighbourhoods. */
  @Override
  public Dataset<Row> on(String table, Dataset<Row> base) {
    if (!table.equals("celler")) {
      return base;
    }
    Dataset<Row> into =
        Rows.of(base.sparkSession(), parts.stream().map(Skattning::row).toList(), PART);
    Column lacks = coalesce(col(division.column()), lit("")).equalTo("");
    Column[] columns =
        Arrays.stream(base.columns()).map(c -> parted(c).as(c)).toArray(Column[]::new);
    return base.join(broadcast(into), col(column).equalTo(col("i_fran")).and(lacks), "left_outer")
        .select(columns);
  }

  /** All of the division is estimated; what is not made of counts is not there. */
  @Override
  public Dataset<Row> flagged(Dataset<Row> rows) {
    Column estimated = col("indelning").isin(division.deso(), division.regso());
    Column remark = lit("E: areas estimated by persons with both codes in " + ar);
    if (!List.of(rows.columns()).contains("klass")) {
      return new Flag("E", when(estimated, remark)).on(rows);
    }
    Column carried = col("klass").isin("share", "count");
    Dataset<Row> flagged = new Flag("E", when(estimated.and(carried), remark)).on(rows);
    Column none = estimated.and(carried.equalTo(false)).and(col("status").notEqual("O"));
    for (String amount : List.of("varde", "storst", "summa", "hushall")) {
      flagged = flagged.withColumn(amount, when(none.equalTo(false), col(amount)));
    }
    Column why = lit("M: only counts are carried over to areas estimated by " + ar);
    return new Flag("M", when(none, why)).on(flagged);
  }

  private Column parted(String name) {
    if (name.equals(division.column())) {
      return coalesce(col("i_till"), col(name));
    }
    return PARTED.containsKey(name)
        ? when(col("i_fran").isNull(), col(name)).otherwise(expr(PARTED.get(name)))
        : col(name);
  }

  private static Row row(Indelningsnyckel.Part p) {
    return RowFactory.create(p.from(), p.to(), p.before(), p.upTo(), p.all());
  }

  private static String between(String upTo, String count) {
    return upTo.formatted(count, "i_efter") + " - " + upTo.formatted(count, "i_fore");
  }

  private static String key(String key) {
    return "(%s - %s) & 4294967295"
        .formatted(KEY_UP_TO.formatted(key, "i_efter"), KEY_UP_TO.formatted(key, "i_fore"));
  }

  /** Sums and values go with the first part: the division that was delivered has them once. */
  private static String first(String amount) {
    return "IF(i_fore = 0, " + amount + ", NULL)";
  }
}
