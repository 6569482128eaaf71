package se.boverket.barometer.microdata.indices;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import se.boverket.barometer.microdata.aggregated.Indicator;

/** The indicators by area and the groups that each is published by, with all totals. */
final class Indikatorer {
  private Indikatorer() {}

  /**
   * The table's columns but {@code ar}; every area has a row for every indicator and combination.
   *
   * @param celler a year of aggregated.celler
   * @param indicators those wanted
   * @param omraden the year's areas
   * @param neighbours stands in for kommuner without source
   */
  static Dataset<Row> rows(
      Dataset<Row> celler, List<Indicator> indicators, Omraden omraden, Standin neighbours) {
    Blocks blocks = new Blocks(indicators, omraden);
    blocks.add(celler);
    Gaps gaps = Gaps.of(indicators, blocks, omraden.lan(), i -> reason(i, neighbours.ar()));
    neighbours.fill(indicators, blocks, gaps);
    SparkSession spark = celler.sparkSession();
    return blocks.all().stream()
        .map(block -> Sheet.of(block, gaps).rows(spark))
        .reduce(Dataset::union)
        .orElseThrow();
  }

  /** Why an indicator has nothing in a year. */
  private static String reason(Indicator indicator, int ar) {
    if (!indicator.source().covers(ar) || indicator.ages().span(ar).isEmpty()) {
      return "not defined for the year";
    }
    String register = "nothing from " + indicator.source().register() + " for the year";
    List<Integer> before = indicator.source().before(ar);
    return before.isEmpty()
        ? register
        : register
            + " or for the years before that are needed too: "
            + String.join(", ", before.stream().map(String::valueOf).toList());
  }
}
