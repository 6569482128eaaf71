package se.boverket.barometer.microdata.aggregated;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TextTable;

class RutorTest {
  @Test
  void countsEveryFocalGroupAndAllItsGroupsBySquare() {
    TableAssert.assertSame(
        TextTable.rows(
                """
                kommun string | koordinat_n int | koordinat_e int | antal bigint | fokus string | alla string
                0114          | 6580000         | 670100          | 3            | 1,1          | 3,3
                2584          | 7536900         | 999900          | 1            | 0,0          | 1,0
                """)
            .selectExpr(
                "kommun",
                "koordinat_n",
                "koordinat_e",
                "antal",
                "transform(split(fokus, ','), n -> CAST(n AS BIGINT)) AS fokus",
                "transform(split(alla, ','), n -> CAST(n AS BIGINT)) AS alla"),
        Rutor.rows(
            Persons.drawn(
                """
                kommun | bakgrund | alder | koordinat_n | koordinat_e
                0114   | inrikes  | 3     | 6580000     | 670100
                0114   | inrikes  | 30    | 6580000     | 670100
                0114   | utrikes  | 30    | 6580000     | 670100
                0114   | utrikes  | 30    | -           | -
                2584   | inrikes  | 70    | 7536900     | 999900
                """),
            List.of(
                grouping("fodd", "bakgrund", "utrikes"),
                grouping("unga", "IF(alder < 60, IF(alder < 18, 'ja', 'nej'), NULL)", "ja"))));
  }

  private static Grouping grouping(String id, String group, String focus) {
    return new Grouping(
        id,
        group,
        List.of(focus),
        new Grouping.Segregation(Grouping.Scale.NOMINAL, List.of(), focus, List.of()));
  }
}
