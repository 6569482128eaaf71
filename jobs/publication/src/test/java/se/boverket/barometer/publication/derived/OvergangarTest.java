package se.boverket.barometer.publication.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Cells: fran_ar, fran_typ, till_typ, antal_omraden, andel, status, antal_utan_typ. */
class OvergangarTest {
  private static final String FIGURES =
      """
      socioekonomiskt_index regso 0180R001 regso2020 | 1 1 1
      omradestyp regso 0180R001 regso2020 | 1 1 2
      omradestyp regso 0180R002 regso2020 | 1 2 2
      omradestyp regso 0180R003 regso2020 | 1 2 3
      omradestyp regso 0180R004 regso2020 | 3 Q 3
      omradestyp regso 0180R005 regso2020 | - 5 5
      omradestyp regso 0180X    regso2020 | M M M
      omradestyp regso 0380R001 regso2020 | 5 5 5
      omradestyp deso  0180A0010 deso2018 | 4 4 4
      """;

  @Test
  void everyAreaIsCountedOnceOrHasNoType() {
    List<String> kommun = rows("kommun 0180 aktuell");
    assertThat(kommun).hasSize(2 * 25);
    assertThat(kommun)
        .contains(
            "2017: 2016 1 1 1 33.3 A 1",
            "2017: 2016 1 2 2 66.7 A 1",
            "2017: 2016 3 3 0 - M 1",
            "2021: 2016 1 2 2 66.7 A 0",
            "2021: 2016 1 3 1 33.3 A 0",
            "2021: 2016 3 3 1 100.0 A 0",
            "2021: 2016 5 5 0 - M 0");
  }

  @Test
  void levelsAreCountedTogetherAndDivisionsApart() {
    assertThat(rows("riket 00 aktuell")).contains("2017: 2016 5 5 1 100.0 A 1");
    assertThat(rows("lan 01 deso2018")).contains("2021: 2016 4 4 1 100.0 A 0");
    assertThat(rows("kommun 0380 deso2018")).contains("2021: 2016 4 4 0 - M 0");
  }

  @Test
  void theFirstYearIsOneOfTheYearsComparedWithAndStandsOnce() {
    assertThat(all().map(r -> r.get(0) + " " + r.get(4)).distinct())
        .containsExactly("2017 2016", "2021 2016");
  }

  private static List<String> rows(String area) {
    return Drawn.rows(Overgangar.years(source()), area, 4);
  }

  private static Stream<Row> all() {
    return Overgangar.years(source()).flatMap(y -> y);
  }

  private static Source source() {
    return Drawn.source(Drawn.figures(List.of(2016, 2017, 2021), FIGURES));
  }
}
