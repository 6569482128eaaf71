package se.boverket.barometer.publication.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells: varde, change since 1, 5, start, trend, brott, status, trend_lag, trend_hog, start_ar. */
class TidsserieTest {
  private static final List<Integer> YEARS = List.of(2016, 2017, 2018, 2019, 2020, 2021);

  @Test
  void changesAreSinceTheYearBeforeFiveYearsBeforeAndTheStart() {
    assertThat(rows("x lan 03 aktuell | 10 11 12 13 14 15.2", "", "lan 03 aktuell"))
        .containsExactly(
            "2016: 10.0 - - - - false A - - -",
            "2017: 11.0 1.0 - 1.0 - false A - - 2016",
            "2018: 12.0 1.0 - 2.0 - false A - - 2016",
            "2019: 13.0 1.0 - 3.0 - false A - - 2016",
            "2020: 14.0 1.0 - 4.0 1.0 false A 1.0 1.0 2016",
            "2021: 15.2 1.2 5.2 5.2 1.029 false A 0.983 1.074 2016");
  }

  @Test
  void nothingIsComparedAcrossABreak() {
    assertThat(rows("x lan 03 aktuell | 10 11 12 20 21 22", "brott = [2019]", "lan 03 aktuell"))
        .containsExactly(
            "2016: 10.0 - - - - false A - - -",
            "2017: 11.0 1.0 - 1.0 - false A - - 2016",
            "2018: 12.0 1.0 - 2.0 - false A - - 2016",
            "2019: 20.0 - - - - true B - - -",
            "2020: 21.0 1.0 - 1.0 - false A - - 2019",
            "2021: 22.0 1.0 - 2.0 - false A - - 2019");
  }

  @Test
  void aBreakBetweenTheYearsThereAreIsToldInTheNextOne() {
    Figures figures = Drawn.figures(List.of(2018, 2021), "x lan 03 aktuell | 1 2");
    Source source = Drawn.source(figures, Drawn.serie("x", "share", "brott = [2019]"));
    assertThat(Drawn.rows(Tidsserie.years(source), "lan 03 aktuell", 5))
        .containsExactly("2018: 1.0 - - - - false A - - -", "2021: 2.0 - - - - true B - - -");
  }

  @Test
  void whatIsNotShownKeepsItsReasonAndLeavesAGap() {
    assertThat(rows("x lan 03 aktuell | 10 Q 12E 13 14 O", "", "lan 03 aktuell"))
        .containsExactly(
            "2016: 10.0 - - - - false A - - -",
            "2017: - - - - - false Q - - -",
            "2018: 12.0 - - 2.0 - false E - - 2016",
            "2019: 13.0 1.0 - 3.0 - false A - - 2016",
            "2020: 14.0 1.0 - 4.0 - false A - - 2016",
            "2021: - - - - - false O - - -");
  }

  @Test
  void aMeasureOfNeighbourhoodsIsComparedOverOneDivisionOnly() {
    String figures =
        """
        socioekonomiskt_index regso 0180R001 regso2020 | 1 1 1 1 1 1
        socioekonomiskt_index regso 0180R001 regso2025 | - - - 1 1 1
        ojamlikhetsindex riket 00 aktuell   | 1 1 1 1 1 1
        ojamlikhetsindex riket 00 regso2020 | - - - - 1 1
        ojamlikhetsindex riket 00 regso2025 | - - - 1 - -
        x kommun 0180 aktuell   | 10 11 12 13 24 25
        x kommun 0180 regso2020 | - - - - 14 15
        x kommun 0180 regso2025 | - - - 23 - -
        """;
    assertThat(rows(figures, "omraden = true", "kommun 0180 aktuell"))
        .contains(
            "2019: 13.0 1.0 - 3.0 - false A - - 2016",
            "2020: 24.0 1.0 - 1.0 - true B - - 2019",
            "2021: 25.0 1.0 - 2.0 - false A - - 2019");
    assertThat(rows(figures, "omraden = true", "kommun 0180 regso2020"))
        .containsExactly(
            "2020: 14.0 1.0 - 4.0 1.0 false A 1.0 1.0 2016",
            "2021: 15.0 1.0 5.0 5.0 1.0 false A 1.0 1.0 2016");
  }

  @Test
  void whereAnEstimatedDivisionIsDeliveredTheSeriesGoesOnAndBrottTellsTheYear() {
    String figures =
        """
        socioekonomiskt_index regso 0180R001 regso2020 | 1 1 1 1 1 1
        socioekonomiskt_index regso 0180R001 regso2025 | 1E 1E 1E 1E 1 1
        ojamlikhetsindex riket 00 aktuell   | 1 1 1 1 1 1
        ojamlikhetsindex riket 00 regso2025 | - - - - 1 1
        omradestyper:1 riket 00 aktuell     | 1 1 1 1 1 1
        omradestyper:1 riket 00 regso2025   | 1E 1E 1E 1E 1 1
        x deso 0180C1010 deso2018 | 10 11 12 13 14 15
        x deso 0180C1010 deso2025 | 20E 21E 22E 23E 24 25
        """;
    assertThat(rows(figures, "", "deso 0180C1010 deso2025"))
        .containsExactly(
            "2016: 20.0 - - - - false E - - -",
            "2017: 21.0 1.0 - 1.0 - false E - - 2016",
            "2018: 22.0 1.0 - 2.0 - false E - - 2016",
            "2019: 23.0 1.0 - 3.0 - false E - - 2016",
            "2020: 24.0 1.0 - 4.0 1.0 true A 1.0 1.0 2016",
            "2021: 25.0 1.0 5.0 5.0 1.0 false A 1.0 1.0 2016");
    assertThat(rows(figures, "", "deso 0180C1010 deso2018"))
        .contains("2020: 14.0 1.0 - 4.0 1.0 false A 1.0 1.0 2016");
  }

  @Test
  void aSplitKommunBeginsAtTheSplitAndSoDoesWhatIsLeft() {
    Figures figures =
        Drawn.figures(
            List.of(2001, 2002, 2003),
            """
            x kommun 0330 aktuell | M 5 6
            x kommun 0380 aktuell | 4 7 8
            x lan 03 aktuell | 1 2 3
            """);
    Source source = Drawn.source(figures, Drawn.serie("x", "share", ""));
    assertThat(Drawn.rows(Tidsserie.years(source), "kommun 0330 aktuell", 5))
        .containsExactly(
            "2001: - - - - - false M - - -",
            "2002: 5.0 - - - - true B - - -",
            "2003: 6.0 1.0 - 1.0 - false A - - 2002");
    assertThat(Drawn.rows(Tidsserie.years(source), "kommun 0380 aktuell", 5))
        .contains("2002: 7.0 - - - - true B - - -");
    assertThat(Drawn.rows(Tidsserie.years(source), "lan 03 aktuell", 5))
        .contains("2002: 2.0 1.0 - 1.0 - false A - - 2001");
  }

  private static List<String> rows(String figures, String config, String area) {
    Source source = Drawn.source(Drawn.figures(YEARS, figures), Drawn.serie("x", "share", config));
    return Drawn.rows(Tidsserie.years(source), area, 5);
  }
}
