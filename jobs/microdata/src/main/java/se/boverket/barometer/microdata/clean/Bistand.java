package se.boverket.barometer.microdata.clean;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Months of economic assistance. */
final class Bistand {
  private static final int MONTHS_OF_A_YEAR = 12;

  private Bistand() {}

  /** One row a recipient: months of all paying municipalities, at most a year's. */
  static Dataset<Row> rows(Dataset<Row> bistand) {
    return bistand
        .groupBy("person")
        .agg(least(sum("ant_manad"), lit(MONTHS_OF_A_YEAR)).cast("int").as("manader"));
  }

  /**
   * Months of a person of the frame: none is 0, but null where the whole municipality's source is
   * missing.
   *
   * @param missing municipality codes as the year has them
   */
  static Column months(List<String> missing) {
    Column months = coalesce(col("manader"), lit(0));
    return missing.isEmpty()
        ? months
        : when(col("ars_kommun").isin(missing.toArray()).equalTo(false), months);
  }

  /** Municipalities declared wholly missing for the year. */
  static List<String> missing(Year year) {
    List<String> names = year.variable("bistand_manader").missingNames();
    return year.register("bortfall").stream()
        .flatMap(
            b ->
                b
                    .where(col("bortfall_ar").equalTo(year.ar()))
                    .where(col("omfattning").equalTo("hel"))
                    .where(lower(col("variabel")).isin(names.toArray()))
                    .select("kommun")
                    .distinct()
                    .orderBy("kommun")
                    .collectAsList()
                    .stream())
        .map(r -> r.getString(0))
        .toList();
  }
}
