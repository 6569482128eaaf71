package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * The national median of household income per consumption unit, and the limits of its quintiles:
 * exact, from the number of persons at each income.
 */
final class Inkomstgranser {
  private Inkomstgranser() {}

  /**
   * One row, the columns of the contract but {@code ar}.
   *
   * @param persons {@code ekonomisk_standard} (SEK) and {@code alder}
   * @param adult who is divided into quintiles
   */
  static Dataset<Row> rows(Dataset<Row> persons, Column adult) {
    Dataset<Row> incomes =
        persons
            .where("ekonomisk_standard IS NOT NULL")
            .groupBy(col("ekonomisk_standard").as("inkomst"))
            .agg(count(lit(1)).as("n"), count(when(adult, lit(1))).as("v"));
    return limits(cumulative(incomes));
  }

  /** Persons at or below each income, and in all; small enough for one partition. */
  private static Dataset<Row> cumulative(Dataset<Row> incomes) {
    WindowSpec below =
        Window.orderBy("inkomst").rowsBetween(Window.unboundedPreceding(), Window.currentRow());
    WindowSpec all =
        Window.orderBy("inkomst")
            .rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());
    return incomes.select(
        col("inkomst"),
        sum("n").over(below).as("n"),
        sum("n").over(all).as("n_alla"),
        sum("v").over(below).as("v"),
        sum("v").over(all).as("v_alla"));
  }

  private static Dataset<Row> limits(Dataset<Row> cumulative) {
    return cumulative
        .agg(
            max("n").as("antal"),
            first("2 * n >= n_alla").plus(first("2 * n > n_alla")).as("dubbel_median"),
            max("v").as("antal_kvintil"),
            quintile(1),
            quintile(2),
            quintile(3),
            quintile(4))
        .na()
        .fill(0, new String[] {"antal", "antal_kvintil"});
  }

  private static Column quintile(int q) {
    return first("v > 0 AND 5 * v >= " + q + " * v_alla").as("kvintil_" + q);
  }

  /** The smallest income that has enough persons at or below it. */
  private static Column first(String enough) {
    return min(when(expr(enough), col("inkomst")));
  }
}
