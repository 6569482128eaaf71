package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Population and indicators of every base area, in one pass over the year's persons. */
final class Celler {
  private Celler() {}

  /**
   * The table's columns but {@code ar}.
   *
   * @param persons a year of clean.person with the derived income columns
   * @param indicators of {@code schemas/indicators}
   * @param ageGroups labels of the age groups
   * @param ar reference year, which decides the indicators' ages
   */
  static Dataset<Row> rows(
      Dataset<Row> persons, List<Indicator> indicators, List<String> ageGroups, int ar) {
    List<Measure> measures =
        Stream.concat(
                Measure.population(ageGroups), indicators.stream().map(i -> Measure.of(i, ar)))
            .toList();
    Column[] sums = measures.stream().flatMap(Measure::aggregates).toArray(Column[]::new);
    Column[] fields = measures.stream().map(Measure::fields).toArray(Column[]::new);
    Dataset<Row> cells =
        persons
            .groupBy(CellKey.packed().as("cell"))
            .agg(sums[0], Arrays.copyOfRange(sums, 1, sums.length))
            .select(col("cell"), explode(array(fields)).as("m"))
            .select("cell", "m.*")
            .where("i_alder > 0");
    return CellKey.unpacked(cells);
  }
}
