package se.boverket.barometer.microdata.indices;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.microdata.aggregated.Ages;
import se.boverket.barometer.microdata.aggregated.Breakdown;
import se.boverket.barometer.microdata.aggregated.Indicator;
import se.boverket.barometer.microdata.aggregated.Source;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TextTable;

class StandinTest {
  private static final String HEADER =
      "kommun string | deso_2018 string | deso_2025 string | kon string | alder string |"
          + " bakgrund string | matt string | i_alder bigint | namnare bigint |"
          + " namnare_nyckel bigint | taljare bigint | taljare_nyckel bigint\n";

  /** Kiruna (2584) is missing in 2012 and 2013, Stockholm in no year. */
  private static final Map<Integer, String> YEARS =
      Map.of(
          2011,
          """
          2584 | 2584A0010 | - | 1 | T | inrikes | bistand | 90 | 81 | 4294967290 | 20 | 4
          2584 | -         | - | 1 | T | inrikes | bistand | 9  | 9  | 1          | 4  | 4294967295
          """,
          2012,
          """
          2584 | 2584A0010 | - | 1 | T | inrikes | bistand | 95 | 0  | 0  | 0  | 0
          0180 | 0180C1010 | - | 1 | T | inrikes | bistand | 50 | 50 | 10 | 30 | 7
          """,
          2013,
          """
          2584 | 2584A0010 | - | 1 | T | inrikes | bistand | 95 | 0  | 0  | 0  | 0
          """,
          2014,
          """
          2584 | 2584A0010 | - | 1 | T | inrikes | bistand | 99 | 90 | 10 | 31 | 5
          """);

  @Test
  void theMeanOfTheNearestYearsStandsInOnEveryLevelAndIsSaidSo() {
    made(
        3,
        """
        omrade string | namnare bigint | namnare_nyckel bigint | taljare bigint | taljare_nyckel bigint | status string | anmarkning string
        0180          | 50             | 10                    | 30             | 7                     | A             | -
        01            | 50             | 10                    | 30             | 7                     | A             | -
        2584          | 89             | 5                     | 27             | 8                     | E             | E: kommun 2584 estimated from 2011, 2014
        2584A0010     | 85             | 4                     | 25             | 9                     | E             | E: kommun 2584 estimated from 2011, 2014
        2584X         | 4              | 1                     | 2              | 4294967295            | E             | E: kommun 2584 estimated from 2011, 2014
        25            | 89             | 5                     | 27             | 8                     | E             | E: kommun 2584 estimated from 2011, 2014
        00            | 139            | 15                    | 57             | 15                    | E             | E: kommun 2584 estimated from 2011, 2014
        """);
  }

  @Test
  void whereNoNeighbourIsNearEnoughTheSourceIsMissing() {
    made(
        0,
        """
        omrade string | namnare bigint | namnare_nyckel bigint | taljare bigint | taljare_nyckel bigint | status string | anmarkning string
        0180          | 50             | 10                    | 30             | 7                     | A             | -
        01            | 50             | 10                    | 30             | 7                     | A             | -
        2584          | 0              | 0                     | -              | -                     | O             | -
        2584A0010     | 0              | 0                     | -              | -                     | O             | -
        2584X         | 0              | 0                     | -              | -                     | M             | -
        25            | 0              | 0                     | -              | -                     | O             | -
        00            | 50             | 10                    | 30             | 7                     | A             | O: source missing in kommun 2584
        """);
  }

  private static void made(int neighbours, String expected) {
    Indicator indicator =
        new Indicator(
            "bistand",
            Indicator.Kind.SHARE,
            new Ages(List.of(new Ages.Span(1990, 9999, 20, 64))),
            new Indicator.Rule("true", "true", 1),
            new Source(
                "ekonomiskt_bistand", new Source.Years(0, 9999), 0, neighbours, "", List.of()),
            Breakdown.full("share"));
    Dataset<Row> drawn = TextTable.rows(expected);
    TableAssert.assertSame(
        drawn,
        Indikatorer.rows(
                celler(2012),
                List.of(indicator),
                Tiny.OMRADEN,
                new Standin(StandinTest::celler, 2012))
            .where("concat(kon, bakgrund) = 'TT'")
            .where("niva <> 'regso' AND (niva <> 'deso' OR omrade LIKE '2584%')")
            .selectExpr(drawn.columns()));
  }

  private static Dataset<Row> celler(int ar) {
    Dataset<Row> rows = TextTable.rows(HEADER + YEARS.getOrDefault(ar, YEARS.get(2012)));
    return rows.where(YEARS.containsKey(ar) ? "true" : "false")
        .withColumn("summa", functions.lit(null).cast("bigint"))
        .withColumn("storst", functions.lit(null).cast("bigint"))
        .withColumn("hushallsdelar", functions.lit(null).cast("bigint"))
        .withColumn("varden", functions.lit(null).cast("array<bigint>"))
        .withColumn("till", functions.lit(null).cast("array<int>"));
  }
}
