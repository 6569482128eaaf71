package se.boverket.barometer.microdata.aggregated;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TextTable;

class GrupperTest {
  @Test
  void countsEveryGroupThatSomebodyIsIn() {
    TableAssert.assertSame(
        TextTable.rows(
            """
            kommun string | deso_2018 string | deso_2025 string | gruppering string | grupp string | antal bigint | antal_nyckel bigint
            0114          | 0114A0010        | -                | fodd              | inrikes      | 2            | 1
            0114          | 0114A0010        | -                | fodd              | utrikes      | 1            | 5
            0114          | 0114A0010        | -                | unga              | ja           | 1            | 4294967295
            0114          | -                | -                | fodd              | utrikes      | 1            | 7
            """),
        Grupper.rows(
            Persons.drawn(
                """
                kommun | deso_2018 | bakgrund | alder | nyckel
                0114   | 0114A0010 | inrikes  | 3     | 4294967295
                0114   | 0114A0010 | inrikes  | 30    | 2
                0114   | 0114A0010 | utrikes  | 30    | 5
                0114   | -         | utrikes  | 30    | 7
                """),
            List.of(
                grouping("fodd", "bakgrund", "inrikes", "utrikes"),
                grouping("unga", "IF(alder < 18, 'ja', NULL)", "ja"))));
  }

  private static Grouping grouping(String id, String group, String... codes) {
    return new Grouping(
        id,
        group,
        List.of(codes),
        new Grouping.Segregation(Grouping.Scale.NOMINAL, List.of(), codes[0], List.of()));
  }
}
