package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What exact medians at every level need: the sorted values of every base area and group. */
final class Varden {
  private static final String VALUES = "array<struct<matt:string,varde:bigint>>";

  private Varden() {}

  /**
   * The table's columns but {@code ar}.
   *
   * @param persons a year of clean.person with the derived income columns
   * @param indicators those that are medians are taken
   * @param ar reference year, which decides the indicators' ages
   */
  static Dataset<Row> rows(Dataset<Row> persons, List<Indicator> indicators, int ar) {
    Column[] values =
        indicators.stream()
            .filter(i -> i.kind() == Indicator.Kind.MEDIAN)
            .map(i -> struct(lit(i.id()), when(i.counted(ar), i.value())))
            .toArray(Column[]::new);
    Dataset<Row> cells =
        persons
            .select(CellKey.ALL_AGES.of().as("cell"), explode(array(values).cast(VALUES)).as("v"))
            .where("v.varde IS NOT NULL")
            .groupBy("cell", "v.matt")
            .agg(sort_array(collect_list("v.varde")).as("varden"));
    return CellKey.ALL_AGES.unpacked(cells).drop("alder");
  }
}
