package se.boverket.barometer.microdata.aggregated;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TextTable;

class AreaCountsTest {
  private static final Dataset<Row> PERSONS =
      Persons.drawn(
          """
          kommun | deso_2018 | kon | nyckel
          0114   | 0114A0010 | 1   | 4294967295
          0114   | 0114A0010 | 2   | 3
          0114   | -         | 2   | 9
          """);
  private static final Indicator TURNOUT =
      new Indicator(
          "valdeltagande",
          Indicator.Kind.SHARE,
          new Ages(List.of(new Ages.Span(1990, 9999, 18, 120))),
          new Indicator.Rule("valtyp = 'RD'", "rostande", 1),
          new Source("val", new Source.Years(0, 9999), 0, 0, "rostberattigade", List.of()),
          new Breakdown("share", Set.of("deso"), Set.of(), Set.of(), List.of()));

  @Test
  void votesAreCellsOfTheirDesoUnderTheKeysOfThoseWhoLiveThere() {
    Dataset<Row> votes =
        TextTable.rows(
            """
            deso_2018 string | deso_2025 string | valtyp string | rostberattigade int | rostande int
            0114A0010        | -                | RD            | 120                 | 100
            0114A0010        | -                | KF            | 130                 | 90
            -                | 0180C1035        | RD            | 50                  | 20
            """);
    TableAssert.assertSame(
        TextTable.rows(
            """
            kommun string | deso_2018 string | deso_2025 string | kon string | alder string | namnare bigint | namnare_nyckel bigint | taljare bigint | taljare_nyckel bigint
            0114          | 0114A0010        | ''               | T          | T            | 120            | 2                     | 100            | 3
            0180          | ''               | 0180C1035        | T          | T            | 50             | 0                     | 20             | 0
            """),
        new AreaCounts(votes, PERSONS)
            .rows(TURNOUT)
            .selectExpr(
                "kommun",
                "IF(deso_2018 = '', \"''\", deso_2018) AS deso_2018",
                "IF(deso_2025 = '', \"''\", deso_2025) AS deso_2025",
                "kon",
                "alder",
                "namnare",
                "namnare_nyckel",
                "taljare",
                "taljare_nyckel"));
  }
}
