package se.boverket.barometer.microdata.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boverket.barometer.tables.Schemas;

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
}
