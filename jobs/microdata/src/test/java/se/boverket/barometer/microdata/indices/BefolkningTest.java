package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TextTable;

class BefolkningTest {
  private static final List<String> AGES = List.of("0-5", "6-15");
  private static final String CELLER =
      """
      ar int | kommun string | deso_2018 string | deso_2025 string | kon string | alder string | bakgrund string | matt string | i_alder bigint | namnare bigint | namnare_nyckel bigint | taljare bigint | taljare_nyckel bigint | summa bigint | storst bigint | hushallsdelar bigint
      2022   | 0180          | 0180C1010        | -                | 1          | 0-5          | inrikes         | befolkning  | 3              | 3              | 4294967290            | -              | -                     | -            | -             | -
      2022   | 0180          | 0180C1020        | -                | 2          | 0-5          | utrikes         | befolkning  | 2              | 2              | 10                    | -              | -                     | -            | -             | -
      2022   | 0180          | -                | -                | 2          | 6-15         | inrikes         | befolkning  | 4              | 4              | 7                     | -              | -                     | -            | -             | -
      2022   | 0180          | -                | -                | 2          | 6-15         | inrikes         | other       | 9              | 9              | 9                     | -              | -                     | -            | -             | -
      """;

  @Test
  void partsBecomeWholesAndWhoHasNoAreaCountsAbove() {
    Dataset<Row> made = Befolkning.rows(TextTable.rows(CELLER), Tiny.PLACES, AGES);
    TableAssert.assertSame(
        TextTable.rows(
            """
            niva string | omrade string | indelning string | kon string | alder string | bakgrund string | antal bigint | antal_nyckel bigint | status string
            deso        | 0180C1010     | deso2018         | 1          | 0-5          | inrikes         | 3            | 4294967290 | A
            deso        | 0180C1010     | deso2018         | 1          | 0-5          | T               | 3            | 4294967290 | A
            regso       | 0180R001      | regso2020        | 1          | 0-5          | T               | 3            | 4294967290 | A
            kommun      | 0180          | aktuell          | 1          | 0-5          | T               | 3            | 4294967290 | A
            lan         | 01            | aktuell          | 1          | 0-5          | T               | 3            | 4294967290 | A
            riket       | 00            | aktuell          | 1          | 0-5          | T               | 3            | 4294967290 | A
            regso       | 0180R001      | regso2020        | T          | T            | T               | 5            | 4 | A
            deso        | 0180X         | deso2018         | T          | T            | T               | 4            | 7 | A
            regso       | 0180X         | regso2020        | T          | T            | T               | 4            | 7 | A
            kommun      | 0180          | aktuell          | T          | T            | T               | 9            | 11 | A
            lan         | 01            | aktuell          | T          | T            | T               | 9            | 11 | A
            riket       | 00            | aktuell          | T          | T            | T               | 9            | 11 | A
            deso        | 2584A0010     | deso2018         | T          | T            | T               | 0            | 0 | A
            """),
        made.where(
            "concat(kon, alder, bakgrund) = 'TTT' AND (antal > 0 OR omrade = '2584A0010')"
                + " AND omrade NOT LIKE '0180C%' OR concat(kon, alder, bakgrund) = '10-5T'"
                + " AND antal > 0 OR concat(kon, alder, bakgrund) = '10-5inrikes' AND antal > 0"
                + " AND niva = 'deso'"));
  }

  @Test
  void everyAreaHasEveryCombinationOnce() {
    Dataset<Row> made = Befolkning.rows(TextTable.rows(CELLER), Tiny.PLACES, AGES);
    long areas = Tiny.OMRADEN.all().size();
    assertThat(areas).isEqualTo(4 + 3 + 2 * 2 + 2 + 2 + 1);
    assertThat(made.count()).isEqualTo(areas * 3 * 3 * 3);
    assertThat(made.drop("antal", "antal_nyckel").distinct().count()).isEqualTo(areas * 27);
  }

  @Test
  void ownAreasHaveTheirPeopleToo() {
    Omrade own = new Omrade("egen", "0180EN", "deso2018");
    Egna egna =
        new Egna(
            Map.of("deso2018", List.of(own)),
            Map.of("deso2018", Map.of("0180C1010", List.of(own))));
    Omraden omraden = new Omraden(List.of(Tiny.DIVISION), List.of(), Tiny.OMRADEN.lan(), egna);
    Dataset<Row> made = Befolkning.rows(TextTable.rows(CELLER), Places.of(omraden), AGES);
    assertThat(made.where("niva = 'egen'").count()).isEqualTo(27);
    assertThat(Folkmangd.of(made).get(own)).isEqualTo(new Folkmangd(3, 4294967290L));
  }

  @Test
  void anAreaThatNoListHasIsAnError() {
    Dataset<Row> strange = TextTable.rows(CELLER.replace("0180C1020", "0180C9990"));
    assertThatThrownBy(() -> Befolkning.rows(strange, Tiny.PLACES, AGES))
        .isInstanceOf(Stop.class)
        .hasMessageContaining("0180C9990");
  }
}
