package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What exact medians at every level need: the sorted values of every base area and group. */
final class Varden {
  private Varden() {}

  /**
   * The table's columns but {@code ar}.
   *
   * @param persons a year of clean.person with the derived income columns
   * @param indicators those that are medians are taken
   * @param ar reference year, which decides the indicators' ages
   */
  static Dataset<Row> rows(Dataset<Row> persons, List<Indicator> indicators, int ar) {
    Dataset<Row> none = values(persons.where(lit(false)), lit(0L), "");
    return CellKey.unpacked(
        indicators.stream()
            .filter(i -> i.kind() == Indicator.Kind.MEDIAN)
            .map(i -> values(persons.where(i.counted(ar)), i.value(), i.id()))
            .reduce(none, Dataset::unionByName));
  }

  private static Dataset<Row> values(Dataset<Row> counted, Column value, String matt) {
    return counted
        .groupBy(CellKey.packed().as("cell"))
        .agg(sort_array(collect_list(value.cast("bigint"))).as("varden"))
        .withColumn("matt", lit(matt));
  }
}
