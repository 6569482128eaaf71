package se.boverket.barometer.microdata.aggregated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TextTable;

class VardenTest {
  private static final Dataset<Row> PERSONS =
      Persons.drawn(
          """
          kommun | deso_2018 | kon | bakgrund | alder | disponibel_inkomst
          0114   | 0114A0010 | 1   | inrikes  | 30    | 500
          0114   | 0114A0010 | 1   | inrikes  | 99    | -100
          0114   | 0114A0010 | 1   | inrikes  | 30    | 500
          0114   | 0114A0010 | 1   | inrikes  | 19    | 7
          0114   | 0114A0010 | 2   | inrikes  | 30    | -
          0114   | -         | 2   | utrikes  | 20    | 3
          """);

  @Test
  void keepsTheValuesOfEveryCellInOrder() {
    List<Indicator> all = Definitions.read(PERSONS.sparkSession(), TinyCountry.REAL).indicators();
    TableAssert.assertSame(
        TextTable.rows(
            """
            deso_2018 string | kon string | bakgrund string | matt string        | varden string
            0114A0010        | 1          | inrikes         | disponibel_inkomst | -100 500 500
            -                | 2          | utrikes         | disponibel_inkomst | 3
            """),
        Varden.rows(PERSONS, all, 2022)
            .selectExpr(
                "deso_2018", "kon", "bakgrund", "matt", "array_join(varden, ' ') AS varden"));
  }

  @Test
  void withoutMediansThereIsNothingToKeep() {
    assertThat(Varden.rows(PERSONS, List.of(), 2022).count()).isZero();
  }
}
