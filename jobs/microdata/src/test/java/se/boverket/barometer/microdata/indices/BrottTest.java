package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.Config;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.microdata.aggregated.Definitions;
import se.boverket.barometer.microdata.aggregated.Indicator;
import se.boverket.barometer.microdata.aggregated.TinyCountry;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TestSpark;
import se.boverket.barometer.tables.TextTable;

class BrottTest {
  private static final Definitions WHAT = Definitions.read(TestSpark.session(), TinyCountry.REAL);

  @Test
  void theFirstYearOfANewDefinitionIsABreakAndTheNextOneIsNot() {
    assertThat(Brott.in(2011, WHAT).indicators())
        .contains("forvarvsarbetande", "lag_ekonomisk_standard", "hog_ekonomisk_standard")
        .doesNotContain("utbildningsniva_forgymnasial", "disponibel_inkomst");
    assertThat(Brott.in(2011, WHAT).groupings()).contains("inkomstkvintil", "sysselsattning");
    assertThat(Brott.in(2000, WHAT).indicators()).contains("utbildningsniva_forgymnasial");
    assertThat(Brott.in(2010, WHAT)).isEqualTo(new Brott(List.of(), List.of()));
  }

  /** A variable is described once: what is made of it breaks where it does. */
  @Test
  void indicatorsBreakWhereTheirVariablesDo() {
    for (Config variable : TinyCountry.REAL.definitions("variables")) {
      for (Indicator indicator : WHAT.indicators()) {
        String rule = indicator.rule().population() + " " + indicator.rule().value();
        if (rule.contains(variable.getString("variabel"))) {
          assertThat(indicator.source().breaks())
              .as(indicator.id())
              .containsAll(
                  variable.getIntList("brott").stream()
                      .filter(indicator.source()::covers)
                      .toList());
        }
      }
    }
  }

  @Test
  void aBreakStandsWhereThereIsAValueAndWhatStoodBeforeIsSaid() {
    String header = "indikator string | status string | anmarkning string\n";
    TableAssert.assertSame(
        TextTable.rows(
            header
                + """
                forvarvsarbetande  | B | B: definition or source not that of the years before
                forvarvsarbetande  | B | B: definition or source not that of the years before; E: why
                forvarvsarbetande  | O | B: definition or source not that of the years before
                disponibel_inkomst | A | -
                """),
        Brott.in(2004, WHAT)
            .flagged(
                "indikatorer",
                TextTable.rows(
                    header
                        + """
                        forvarvsarbetande  | A | -
                        forvarvsarbetande  | E | E: why
                        forvarvsarbetande  | O | -
                        disponibel_inkomst | A | -
                        """)));
  }
}
