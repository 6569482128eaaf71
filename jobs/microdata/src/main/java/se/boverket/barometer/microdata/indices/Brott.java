package se.boverket.barometer.microdata.indices;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.microdata.aggregated.Definitions;
import se.boverket.barometer.microdata.aggregated.Grouping;
import se.boverket.barometer.microdata.aggregated.Indicator;
import se.boverket.barometer.microdata.raw.Flag;

/**
 * What has another definition or source from a year on: its values of that year are breaks. The
 * tables of groupings say it themselves.
 *
 * @param indicators ids of those that break
 * @param groupings likewise
 */
record Brott(List<String> indicators, List<String> groupings) {
  private static final String INCOME = "inkomstkvintil";

  /** The breaks of a reference year. */
  static Brott in(int ar, Definitions what) {
    return new Brott(
        what.indicators().stream().filter(i -> i.breaksIn(ar)).map(Indicator::id).toList(),
        what.groupings().stream()
            .filter(g -> g.segregation().breaks().contains(ar))
            .map(Grouping::id)
            .toList());
  }

  /** Rows of a table with the break flagged. */
  Dataset<Row> flagged(String table, Dataset<Row> rows) {
    Column breaks =
        switch (table) {
          case "indikatorer" -> col("indikator").isin(indicators.toArray());
          case "ojamlikhetsindex", "stora_utmaningar" -> lit(groupings.contains(INCOME));
          default -> lit(false);
        };
    boolean none = indicators.isEmpty() && groupings.isEmpty();
    Column why = lit("B: definition or source not that of the years before");
    return none ? rows : new Flag("B", when(breaks, why)).on(rows);
  }
}
