package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A year's row of {@code inkomstgranser}, ready to be laid on persons.
 *
 * @param dubbelMedian SEK, twice the national median; null where no incomes were delivered
 * @param kvintiler SEK, the four upper limits of quintiles 1-4; likewise
 */
record IncomeLimits(Long dubbelMedian, List<Long> kvintiler) {

  static final IncomeLimits NONE = new IncomeLimits(null, Arrays.asList(null, null, null, null));

  static IncomeLimits of(Row row) {
    return new IncomeLimits(
        row.getAs("dubbel_median"),
        Arrays.asList(
            row.getAs("kvintil_1"),
            row.getAs("kvintil_2"),
            row.getAs("kvintil_3"),
            row.getAs("kvintil_4")));
  }

  /**
   * Persons with what their household's income makes them: {@code lag_ekonomisk_standard}, {@code
   * hog_ekonomisk_standard} (boolean, null without a household income) and {@code inkomstkvintil}
   * (1-5, null also outside the quintile ages).
   */
  Dataset<Row> on(Dataset<Row> persons, Method.Income income, int ar) {
    return persons
        .withColumn("lag_ekonomisk_standard", doubled().lt(median(income.lagProcent())))
        .withColumn("hog_ekonomisk_standard", doubled().geq(median(income.hogProcent())))
        .withColumn("inkomstkvintil", when(income.kvintilaldrar().in(ar), quintile()));
  }

  /** Both sides of "income < p % of the median" times 200, so that the comparison is exact. */
  private static Column doubled() {
    return col("ekonomisk_standard").multiply(200L);
  }

  private Column median(int percent) {
    return lit(dubbelMedian).cast("bigint").multiply((long) percent);
  }

  private Column quintile() {
    Column income = col("ekonomisk_standard");
    return when(income.leq(limit(1)), "1")
        .when(income.leq(limit(2)), "2")
        .when(income.leq(limit(3)), "3")
        .when(income.leq(limit(4)), "4")
        .when(income.isNotNull(), "5");
  }

  private Column limit(int q) {
    return lit(kvintiler.get(q - 1)).cast("bigint");
  }
}
