package se.boverket.barometer.microdata.aggregated;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TextTable;

/** The median of each year before is 100 (a hundred persons of it): below 60 is low. */
class EarlierYearsTest {
  private static final Method.Income INCOME = Method.read(TinyCountry.REAL).income();
  private static final String NOW =
      """
      person | kommun | deso_2018 | deso_2025
      a      | 0114   | 0114A0010 | -
      b      | 0114   | 0114A0010 | -
      c      | 0114   | 0114A0010 | -
      d      | 0114   | -         | -
      e      | 0180   | -         | 0180C1010
      f      | 0180   | 0180C1010 | 0180C1035
      """;
  private static final String YEAR_AGO =
      """
      person | kommun | deso_2018 | deso_2025 | ekonomisk_standard
      a      | 0114   | 0114A0010 | -         | 59
      b      | 0180   | 0180A0010 | -         | 59
      d      | 0114   | 0114A0010 | -         | -
      e      | 0180   | 0180C1010 | -         | 100
      f      | 0180   | 0180C1010 | 0180C1036 | 60
      """;
  private static final String EARLIER =
      """
      person | kommun | ekonomisk_standard
      a      | 0114   | 59
      b      | 0114   | 60
      c      | 0114   | 59
      e      | 0180   | -
      f      | 0180   | 59
      """;

  @Test
  void allThreeYearsAreNeededForTheCountAndTheYearBeforeForTheArea() {
    made(
        Map.of(1, year(YEAR_AGO), 2, year(EARLIER), 3, year(EARLIER)),
        """
        person string | samma_omrade boolean | ar_med_lag_standard int
        a             | true                 | 3
        b             | false                | 1
        c             | false                | -
        d             | -                    | -
        e             | -                    | -
        f             | true                 | 2
        """);
  }

  @Test
  void withoutTheYearBeforeNothingIsSaidOfTheArea() {
    made(
        Map.of(2, year(EARLIER), 3, year(EARLIER)),
        """
        person string | samma_omrade boolean | ar_med_lag_standard int
        a             | -                    | -
        b             | -                    | -
        c             | -                    | -
        d             | -                    | -
        e             | -                    | -
        f             | -                    | -
        """);
  }

  private static void made(Map<Integer, Dataset<Row>> years, String expected) {
    TableAssert.assertSame(
        TextTable.rows(expected),
        new EarlierYears(new TreeMap<>(years), INCOME, 2022)
            .on(persons(NOW))
            .selectExpr("CAST(person AS STRING) AS person", "samma_omrade", "ar_med_lag_standard"));
  }

  /** The drawn persons, and a hundred others whose income makes the median. */
  private static Dataset<Row> year(String drawing) {
    Dataset<Row> drawn = persons(drawing);
    Dataset<Row> others =
        drawn
            .limit(1)
            .crossJoin(drawn.sparkSession().range(100).toDF("n"))
            .withColumn("person", functions.expr("CAST(concat('x', n) AS BINARY)"))
            .withColumn("ekonomisk_standard", functions.lit(100L))
            .drop("n");
    return drawn.unionByName(others);
  }

  private static Dataset<Row> persons(String drawing) {
    return Persons.drawn(drawing);
  }
}
