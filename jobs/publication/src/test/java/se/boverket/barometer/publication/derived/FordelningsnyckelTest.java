package se.boverket.barometer.publication.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Cells: grund, underlag, delar, andel, status. */
class FordelningsnyckelTest {
  private static final String FIGURES =
      """
      socioekonomiskt_index regso 0114R001 regso2020 | 30.0
      socioekonomiskt_index regso 0114R002 regso2020 | 10.0
      socioekonomiskt_index regso 0180R001 regso2020 | 20.0
      socioekonomiskt_index regso 0180R002 regso2020 | Q
      omradestyp regso 0114R001 regso2020 | 1
      omradestyp regso 0114R002 regso2020 | 4
      omradestyp regso 0180R001 regso2020 | 2
      omradestyp regso 0180R002 regso2020 | 3Q
      antal regso 0114R001 regso2020 | 1000
      antal regso 0114R002 regso2020 | 2000
      antal regso 0180R001 regso2020 | 500
      antal regso 0180R002 regso2020 | 40
      omradestyper:1 kommun 0114 aktuell | 1001
      omradestyper:2 kommun 0114 aktuell | 0
      omradestyper:1 kommun 0180 aktuell | 0
      omradestyper:2 kommun 0180 aktuell | 499
      """;

  @Test
  void byPersonsInTypesOneAndTwo() {
    assertThat(rows("regso 0114R001 regso2020"))
        .contains("2022: folkmangd_typ12 1000.0 666667 66.6667 A");
    assertThat(rows("regso 0114R002 regso2020")).contains("2022: folkmangd_typ12 0.0 0 0.0 A");
    assertThat(rows("regso 0180R002 regso2020")).contains("2022: folkmangd_typ12 0.0 0 0.0 A");
    assertThat(rows("kommun 0180 aktuell"))
        .contains("2022: folkmangd_typ12 499.0 332667 33.2667 A");
  }

  /** 300 + 200 + 100 persons. */
  @Test
  void byPersonsTimesIndex() {
    assertThat(rows("regso 0114R001 regso2020"))
        .contains("2022: socioekonomiskt_index 300.0 500000 50.0 A");
    assertThat(rows("regso 0180R002 regso2020")).contains("2022: socioekonomiskt_index - - - Q");
    assertThat(rows("kommun 0114 aktuell"))
        .contains("2022: socioekonomiskt_index 500.0 833333 83.3333 A");
    assertThat(rows("kommun 0180 aktuell"))
        .contains("2022: socioekonomiskt_index 100.0 166667 16.6667 E");
  }

  @Test
  void everyKeySumsToTheWhole() {
    Figures figures = Drawn.figures(List.of(2022), FIGURES);
    assertThat(
            Fordelningsnyckel.years(Drawn.source(figures))
                .flatMap(y -> y)
                .filter(r -> !r.isNullAt(6) && !r.get(1).equals("egen"))
                .collect(
                    Collectors.groupingBy(
                        r -> r.get(1) + " " + r.get(4), Collectors.summingLong(r -> r.getLong(6)))))
        .hasSize(4)
        .allSatisfy((key, sum) -> assertThat(sum).isEqualTo(1_000_000));
  }

  /** 0114 and 0180 lie in Storstockholm, none in the other two. */
  @Test
  void aUnionGetsWhatItsKommunerGet() {
    assertThat(rows("egen ESTHLM aktuell"))
        .containsExactly(
            "2022: socioekonomiskt_index 600.0 1000000 100.0 E",
            "2022: folkmangd_typ12 1500.0 1000000 100.0 A");
    assertThat(rows("egen EMALMO aktuell")).isEmpty();
  }

  /** 3 500 of 4 500 inhabitants have an index, then 3 500 of 7 500. */
  @Test
  void aKeyOfFewAreasIsUnsureOrNone() {
    String some = FIGURES.replace("0180R002 regso2020 | 40", "0180R002 regso2020 | 1000");
    assertThat(rows(some, "regso 0114R001 regso2020"))
        .contains("2022: socioekonomiskt_index 300.0 500000 50.0 U");
    assertThat(rows(some, "kommun 0180 aktuell"))
        .contains("2022: socioekonomiskt_index 100.0 166667 16.6667 U");
    assertThat(rows(some, "egen ESTHLM aktuell"))
        .contains("2022: socioekonomiskt_index 600.0 1000000 100.0 U");
    String few = FIGURES.replace("0180R002 regso2020 | 40", "0180R002 regso2020 | 4000");
    assertThat(rows(few, "regso 0114R001 regso2020"))
        .contains("2022: socioekonomiskt_index - - - Q");
    assertThat(rows(few, "kommun 0114 aktuell")).contains("2022: socioekonomiskt_index - - - Q");
    assertThat(rows(few, "egen ESTHLM aktuell")).contains("2022: socioekonomiskt_index - - - Q");
  }

  @Test
  void whereNobodyLivesInSuchAreasThereIsNoShare() {
    String none = FIGURES.replaceAll("(omradestyp regso .*)\\| [12]", "$1| 5");
    Source source = Drawn.source(Drawn.figures(List.of(2022), none));
    assertThat(Drawn.rows(Fordelningsnyckel.years(source), "regso 0114R001 regso2020", 4))
        .contains("2022: folkmangd_typ12 0.0 - - M");
  }

  private static List<String> rows(String area) {
    return rows(FIGURES, area);
  }

  private static List<String> rows(String figures, String area) {
    Source source = Drawn.source(Drawn.figures(List.of(2022), figures));
    return Drawn.rows(Fordelningsnyckel.years(source), area, 4);
  }
}
