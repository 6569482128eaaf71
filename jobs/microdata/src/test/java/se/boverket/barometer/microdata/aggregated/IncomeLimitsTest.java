package se.boverket.barometer.microdata.aggregated;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TextTable;

class IncomeLimitsTest {
  private static final Method.Income INCOME = Method.read(TinyCountry.REAL).income();

  @Test
  void lowIsStrictlyBelowAndHighAtLeastAndATieGoesToTheLowerFifth() {
    IncomeLimits limits = new IncomeLimits(1001L, List.of(100L, 200L, 300L, 400L));
    Dataset<Row> persons =
        Persons.drawn(
            """
            ekonomisk_standard | alder
            -1                 | 20
            100                | 20
            101                | 20
            300                | 20
            301                | 20
            1001               | 20
            1001               | 19
            -                  | 20
            """);
    // 60 % of 500.5 is 300.3, 200 % is 1001
    TableAssert.assertSame(
        TextTable.rows(
            """
            ekonomisk_standard bigint | alder int | lag_ekonomisk_standard boolean | hog_ekonomisk_standard boolean | inkomstkvintil string
            -1                        | 20        | true                           | false                          | 1
            100                       | 20        | true                           | false                          | 1
            101                       | 20        | true                           | false                          | 2
            300                       | 20        | true                           | false                          | 3
            301                       | 20        | false                          | false                          | 4
            1001                      | 20        | false                          | true                           | 5
            1001                      | 19        | false                          | true                           | -
            -                         | 20        | -                              | -                              | -
            """),
        limits.on(persons, INCOME, 2022));
  }

  @Test
  void anIncomeOfExactlySixtyPerCentIsNotLow() {
    IncomeLimits limits = new IncomeLimits(1000L, Arrays.asList(null, null, null, null));
    Dataset<Row> low =
        limits.on(Persons.drawn("ekonomisk_standard | alder\n300 | 5\n299 | 5"), INCOME, 2022);
    TableAssert.assertSame(
        TextTable.rows("ekonomisk_standard bigint\n299"),
        low.where("lag_ekonomisk_standard").select("ekonomisk_standard"));
  }
}
