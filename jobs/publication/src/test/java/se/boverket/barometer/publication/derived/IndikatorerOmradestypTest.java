package se.boverket.barometer.publication.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells: omradestyp, indikator, varde, antal_omraden, tackning, status. */
class IndikatorerOmradestypTest {
  private static final String FIGURES =
      """
      socioekonomiskt_index regso 0114R001 regso2020 | 1
      omradestyp regso 0114R001 regso2020 | 1
      omradestyp regso 0114R002 regso2020 | 1
      omradestyp regso 0180R001 regso2020 | 1
      omradestyp regso 0380R001 regso2020 | 2
      andel         regso 0114R001 regso2020 | 10.0
      andel:taljare regso 0114R001 regso2020 | 100
      andel:namnare regso 0114R001 regso2020 | 1000
      andel         regso 0114R002 regso2020 | 40.0
      andel:taljare regso 0114R002 regso2020 | 200
      andel:namnare regso 0114R002 regso2020 | 500
      andel         regso 0180R001 regso2020 | Q
      andel:taljare regso 0180R001 regso2020 | Q
      andel:namnare regso 0180R001 regso2020 | 500
      andel:namnare regso 0380R001 regso2020 | 7
      yta         regso 0114R001 regso2020 | 40.0
      yta:namnare regso 0114R001 regso2020 | 300
      yta         regso 0114R002 regso2020 | 50.0
      yta:namnare regso 0114R002 regso2020 | 100
      """;

  @Test
  void sharesByTheirCountsMeansByTheirPersons() {
    assertThat(rows("lan 01 aktuell"))
        .contains(
            "2022: 1 andel 20.0 2 75.0 U", // 300 of 1 500, of 2 000 persons
            "2022: 1 yta 42.5 2 100.0 E",
            "2022: 3 andel - 0 - M");
    assertThat(rows("riket 00 aktuell"))
        .contains("2022: 1 andel 20.0 2 75.0 U", "2022: 2 andel - 0 0.0 Q");
  }

  /** 1 000 of 2 900 persons. */
  @Test
  void ofTheSmallerPartOfThePersonsNothingIsSaid() {
    String large = FIGURES.replace("0180R001 regso2020 | 500", "0180R001 regso2020 | 1400");
    assertThat(
            rows(
                large
                    .replace("0114R002 regso2020 | 40.0", "0114R002 regso2020 | Q")
                    .replace("0114R002 regso2020 | 200", "0114R002 regso2020 | Q"),
                "lan 01 aktuell"))
        .contains("2022: 1 andel - 1 34.5 Q");
  }

  @Test
  void aSourceThatIsMissingIsNoSecret() {
    assertThat(rows(FIGURES + "andel regso 0380R001 regso2020 | O\n", "riket 00 aktuell"))
        .contains("2022: 2 andel - 0 0.0 O");
  }

  /** 1 000 and 3 000 inhabitants, however many were asked; those of the third have no answers. */
  @Test
  void areaDataCountByTheInhabitants() {
    String survey =
        FIGURES
            + """
            antal regso 0114R001 regso2020 | 1000
            antal regso 0114R002 regso2020 | 3000
            antal regso 0180R001 regso2020 | 4500
            otrygga_kvallstid regso 0114R001 regso2020 | 20.0
            otrygga_kvallstid regso 0114R002 regso2020 | 30.0
            otrygga_kvallstid regso 0180R001 regso2020 | O
            """;
    Serie serie =
        Series.read(Drawn.SCHEMAS).indicators().filter(Serie::delivered).findFirst().orElseThrow();
    assertThat(type1(survey, serie)).isEqualTo("2022: 1 otrygga_kvallstid - 2 47.1 O");
    assertThat(type1(survey.replace("4500", "3900"), serie))
        .isEqualTo("2022: 1 otrygga_kvallstid 27.5 2 50.6 U");
  }

  private static String type1(String figures, Serie serie) {
    Source source = Drawn.source(Drawn.figures(List.of(2022), figures), serie);
    return Drawn.rows(IndikatorerOmradestyp.years(source), "lan 01 aktuell", 4).get(0);
  }

  @Test
  void everyAreaHasARowForEveryTypeAndNoMedianIsAddedUp() {
    assertThat(rows("lan 25 aktuell")).hasSize(5 * 2);
  }

  private static List<String> rows(String area) {
    return rows(FIGURES, area);
  }

  private static List<String> rows(String figures, String area) {
    Source source =
        Drawn.source(
            Drawn.figures(List.of(2022), figures),
            Drawn.serie("andel", "share", ""),
            Drawn.serie("yta", "mean", ""),
            Drawn.serie("inkomst", "median", ""));
    return Drawn.rows(IndikatorerOmradestyp.years(source), area, 4);
  }
}
