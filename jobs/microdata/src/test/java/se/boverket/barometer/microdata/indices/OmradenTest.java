package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.microdata.aggregated.Method;
import se.boverket.barometer.microdata.aggregated.TinyCountry;
import se.boverket.barometer.tables.TextTable;

class OmradenTest {
  private static final Method.Years YEARS = new Method.Years(2022, 2024);

  @Test
  void aYearHasAllAreasOfTheDivisionsItWasDeliveredIn() {
    Omraden both = of("2024 | 0114A0010 | 0114A0010");
    assertThat(both.divisions()).extracting(Division::deso).containsExactly("deso2025", "deso2018");
    assertThat(both.all())
        .hasSize(5984 + 6160 + 2 * 3363 + 4 * 290 + 290 + 21 + 1 + 3)
        .doesNotHaveDuplicates();
    assertThat(both.indelning(both.divisions().get(0))).isEqualTo("aktuell");
    assertThat(both.indelning(both.divisions().get(1))).isEqualTo("regso2020");
  }

  @Test
  void theDivisionThatScbPublishesTheYearInComesFirst() {
    assertThat(of("2023 | 0114A0010 | 0114A0010").divisions())
        .extracting(Division::deso)
        .containsExactly("deso2018", "deso2025");
    assertThat(of("2023 | - | 0114A0010").divisions())
        .extracting(Division::regso)
        .containsExactly("regso2025");
  }

  @Test
  void aYearWithoutAnyDeSoHasTheAreasOfItsTimeWithNobodyInThem() {
    assertThat(of("1990 | - | -").divisions())
        .extracting(Division::deso)
        .containsExactly("deso2018");
  }

  private static Omraden of(String cell) {
    Dataset<Row> celler = TextTable.rows("ar int | deso_2018 string | deso_2025 string\n" + cell);
    return Omraden.of(TinyCountry.REAL, celler, YEARS);
  }
}
