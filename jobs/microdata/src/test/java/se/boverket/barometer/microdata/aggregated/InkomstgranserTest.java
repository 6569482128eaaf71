package se.boverket.barometer.microdata.aggregated;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TextTable;

class InkomstgranserTest {
  private static final String HEADER =
      "antal bigint | dubbel_median bigint | antal_kvintil bigint | kvintil_1 bigint"
          + " | kvintil_2 bigint | kvintil_3 bigint | kvintil_4 bigint\n";

  @Test
  void anEvenNumberHasTwoMiddlesAndChildrenHaveNoQuintile() {
    limits(
        """
        ekonomisk_standard | alder
        -500               | 5
        100                | 30
        200                | 30
        301                | 19
        400                | 20
        500                | 99
        -                  | 40
        """,
        "6 | 501 | 4 | 100 | 200 | 400 | 500");
  }

  @Test
  void tiesMakeALimitTheSmallestIncomeWithEnoughPersonsBelowIt() {
    limits(
        """
        ekonomisk_standard | alder
        100                | 30
        100                | 30
        100                | 30
        200                | 30
        300                | 30
        """,
        "5 | 200 | 5 | 100 | 100 | 100 | 200");
  }

  @Test
  void anOddNumberHasOneMiddle() {
    limits(
        """
        ekonomisk_standard | alder
        300                | 10
        100                | 10
        250                | 10
        """,
        "3 | 500 | 0 | - | - | - | -");
  }

  @Test
  void withoutIncomesThereIsNoLimit() {
    limits("ekonomisk_standard | alder\n- | 30", "0 | - | 0 | - | - | - | -");
  }

  private static void limits(String persons, String expected) {
    Dataset<Row> made =
        Inkomstgranser.rows(Persons.drawn(persons), functions.expr("alder BETWEEN 20 AND 120"));
    TableAssert.assertSame(TextTable.rows(HEADER + expected), made);
  }
}
