package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.tables.TextTable;

/** What a reader gets who computes D from the counts shown; key 0 takes five away, 2^31 nothing. */
class QualityTest {
  private static final String HEADER =
      """
      ar int | niva string | omrade string | indelning string | kon string | alder string | bakgrund string | antal bigint | antal_nyckel bigint
      """;

  /**
   * By hand: D is |10/40 - 90/160| = 0.3125; with 5 for 10 it is |5/35 - 90/160| = 0.419643, which
   * is 10.7143 points more in every municipality and in the country.
   */
  @Test
  void theReadersDMinusTheTrueOne() {
    List<Quality> quality = protectedOf(20);
    assertThat(quality)
        .containsExactly(new Quality("D bakgrund deso2018", 20, 10.7143, 10.7143, 10.7143));
  }

  @Test
  void fewMunicipalitiesAreNotAveraged() {
    assertThat(protectedOf(19)).isEmpty();
  }

  private static List<Quality> protectedOf(int kommuner) {
    StringBuilder rows = new StringBuilder(HEADER);
    for (int k = 0; k < kommuner; k++) {
      String area = "2022 | deso | %04d%s0010 | deso2018 | T | T | %s | %d | %d%n";
      rows.append(area.formatted(100 + k, "A", "utrikes", 10, 0));
      rows.append(area.formatted(100 + k, "A", "inrikes", 90, 1L << 31));
      rows.append(area.formatted(100 + k, "B", "utrikes", 30, 1L << 31));
      rows.append(area.formatted(100 + k, "B", "inrikes", 70, 1L << 31));
    }
    Dataset<Row> source = TextTable.rows(rows.toString());
    return WallTest.WALL
        .protect(WallTest.contract("befolkning"), source, 2022)
        .entries()
        .get(0)
        .quality();
  }
}
