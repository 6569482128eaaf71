package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Indicators of a register that is delivered as counts of DeSO, such as elections: nothing is known
 * of kon or background. Such counts have no record keys; what is secret and stays the same for an
 * area and year is the cell key of its inhabitants, and of the women among them.
 *
 * @param counts a year of the register: deso_2018, deso_2025 and its columns
 * @param persons a year of clean.person
 */
record AreaCounts(Dataset<Row> counts, Dataset<Row> persons) {

  /** The table's columns but {@code ar}, one row a DeSO. */
  Dataset<Row> rows(Indicator indicator) {
    Dataset<Row> keys =
        persons
            .groupBy(coalesce(col("deso_2018"), col("deso_2025")).as("omrade"))
            .agg(
                expr("sum(nyckel) & 4294967295").as("namnare_nyckel"),
                expr("sum(IF(kon = '2', nyckel, 0)) & 4294967295").as("taljare_nyckel"));
    Column area = coalesce(col("deso_2018"), col("deso_2025"));
    Dataset<Row> found =
        counts
            .where(indicator.rule().population())
            .withColumn("omrade", area)
            .join(keys, new String[] {"omrade"}, "left_outer")
            .withColumn("namnare", expr(indicator.source().denominator()).cast("bigint"))
            .withColumn("taljare", expr(indicator.rule().value()).cast("bigint"));
    return found.select(
        area.substr(1, 4).as("kommun"),
        coalesce(col("deso_2018"), lit("")).as("deso_2018"),
        coalesce(col("deso_2025"), lit("")).as("deso_2025"),
        lit("T").as("kon"),
        lit("T").as("bakgrund"),
        lit(indicator.id()).as("matt"),
        lit("T").as("alder"),
        col("namnare").as("i_alder"),
        col("namnare"),
        coalesce(col("namnare_nyckel"), lit(0L)).as("namnare_nyckel"),
        col("taljare"),
        coalesce(col("taljare_nyckel"), lit(0L)).as("taljare_nyckel"));
  }
}
