package se.boverket.barometer.microdata.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TextTable;

class KommunerTest {
  static final Schemas SCHEMAS = new Schemas(Path.of("../../schemas"));

  @ParameterizedTest
  @CsvSource({
    "1990,284",
    "1991,286",
    "1993,286",
    "1994,288",
    "1998,289",
    "2001,289",
    "2002,290",
    "2024,290"
  })
  void hasAsManyAsTheCountryHad(int ar, int municipalities) {
    assertThat(Kommuner.of(SCHEMAS, ar).valid()).hasSize(municipalities);
  }

  @Test
  void carriesChainsToToday() {
    Kommuner kommuner = Kommuner.of(SCHEMAS, 1995);
    assertThat(kommuner.valid()).contains("1535", "1583", "1917").doesNotContain("1443", "0331");
    assertThat(kommuner.today()).containsEntry("1535", "1443").containsEntry("1917", "0331");
  }

  @Test
  void aSplitIsNotCarriedBack() {
    assertThat(Kommuner.of(SCHEMAS, 1997).valid()).contains("0181").doesNotContain("0140");
    assertThat(Kommuner.of(SCHEMAS, 1997).today()).doesNotContainKey("0181");
  }

  @Test
  void beforeASplitTheChildIsAPartOfItsParent() {
    assertThat(Kommuner.of(SCHEMAS, 1990).parents())
        .containsEntry("1443", "1490")
        .containsEntry("0461", "0480")
        .hasSize(6);
    assertThat(Kommuner.of(SCHEMAS, 2001).parents()).isEqualTo(Map.of("0330", "0380"));
    assertThat(Kommuner.of(SCHEMAS, 2002).parents()).isEmpty();
  }

  @Test
  void aSplitIsFlaggedInItsYearUnderTheCodesOfToday() {
    assertThat(Splits.of(SCHEMAS, 1994).remarks()).containsOnlyKeys("1490", "1443", "1880", "1814");
    assertThat(Splits.of(SCHEMAS, 1991).remarks())
        .containsOnlyKeys("0480", "0461", "0488")
        .hasEntrySatisfying("0480", r -> assertThat(r).contains("Gnesta").contains("Trosa"));
    assertThat(Splits.of(SCHEMAS, 1996).remarks()).as("renumbering is no break").isEmpty();
    TableAssert.assertSame(
        TextTable.rows(
            """
            niva string | omrade string | status string | anmarkning string
            kommun | 0380 | B | B: new municipality Knivsta (from Uppsala)
            kommun | 0330 | B | B: new municipality Knivsta (from Uppsala); E; so it was
            deso | 0330X | O | B: new municipality Knivsta (from Uppsala)
            kommun | 0114 | A | -
            egen | 0380 | A | -
            """),
        Splits.of(SCHEMAS, 2002)
            .flagged(
                TextTable.rows(
                    """
                    niva string | omrade string | status string | anmarkning string
                    kommun | 0380 | A | -
                    kommun | 0330 | E | so it was
                    deso | 0330X | O | -
                    kommun | 0114 | A | -
                    egen | 0380 | A | -
                    """)));
  }
}
