package se.boverket.barometer.publication.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.publication.derived.Drawn;
import se.boverket.barometer.publication.derived.Source;

class InvariantsTest {
  private static final String WHOLE =
      """
      antal riket 00 aktuell | 10000
      antal lan 01 aktuell | 9990
      antal kommun 0182 aktuell | 4000
      antal kommun 0181 aktuell | 5995
      antal regso 0182R001 regso2020 | 2500
      antal regso 0182R002 regso2020 | 1400
      antal regso 0182X regso2020 | 95
      antal regso 0181R001 regso2020 | 6000
      antal regso 0181X regso2020 | Q
      socioekonomiskt_index regso 0182R001 regso2020 | 10.0
      socioekonomiskt_index:lag_ekonomisk_standard regso 0182R001 regso2020 | 9.9
      socioekonomiskt_index:forgymnasial regso 0182R001 regso2020 | 10.1
      socioekonomiskt_index:bistand_eller_arbetslos regso 0182R001 regso2020 | 10.2
      medel regso 0182R001 regso2020 | 9.1
      standardavvikelse regso 0182R001 regso2020 | 5.5
      omradestyp regso 0182R001 regso2020 | 3
      omradestyp regso 0182R002 regso2020 | Q
      omradestyp_basar regso 0182R001 regso2020 | 3
      omradestyper:1 kommun 0182 aktuell | 0
      omradestyper:2 kommun 0182 aktuell | 0
      omradestyper:3 kommun 0182 aktuell | 2505
      omradestyper:4 kommun 0182 aktuell | 1396
      omradestyper:5 kommun 0182 aktuell | 0
      ojamlikhetsindex kommun 0182 aktuell | 20.0
      ojamlikhetsindex kommun 0181 aktuell | 30.0
      rang kommun 0182 aktuell | 2
      rang kommun 0181 aktuell | 1
      andel kommun 0182 aktuell | 5.0
      andel kommun 0181 aktuell | 25.0
      andel kommun 0114 aktuell | 20.0
      andel kommun 0115 aktuell | 20.0
      andel kommun 0117 aktuell | 20.0
      andel kommun 0120 aktuell | 20.0
      andel kommun 0123 aktuell | 20.0
      andel:namnare kommun 0182 aktuell | 4000
      """;

  @Test
  void aReleaseThatHoldsTogetherPasses() {
    assertThat(broken(WHOLE)).isEmpty();
  }

  @Test
  void levelsAddUpWithTheirResidual() {
    assertThat(broken(with("lan 01 aktuell | 9990", "lan 01 aktuell | 9000")))
        .containsExactlyInAnyOrder(
            "Table published.befolkning, antal of riket 00 in 2022 is not the sum of its lan in aktuell.",
            "Table published.befolkning, antal of lan 01 in 2022 is not the sum of its kommun in aktuell.");
    assertThat(broken(with("0182X regso2020 | 95", "0182X regso2020 | 0")))
        .singleElement()
        .asString()
        .contains("kommun 0182", "regso in regso2020");
  }

  /** Of the residents of 0181X, hidden, there are at most 4; noise of three counts is 15. */
  @Test
  void hiddenPartsAreNoExcuseForMore() {
    assertThat(broken(with("R001 regso2020 | 6000", "R001 regso2020 | 5976"))).isEmpty();
    assertThat(broken(with("R001 regso2020 | 6000", "R001 regso2020 | 5975")))
        .singleElement()
        .asString()
        .contains("kommun 0181");
  }

  @Test
  void theIndexIsTheMeanOfItsPartsAndTypesAreOfTheBaseYear() {
    assertThat(
            broken(
                with(
                    "socioekonomiskt_index regso 0182R001 regso2020 | 10.0",
                    "socioekonomiskt_index regso 0182R001 regso2020 | 10.2")))
        .containsExactly(
            "Table published.socioekonomiskt_index, socioekonomiskt_index of regso 0182R001 in 2022 is not the mean of its parts.");
    assertThat(
            broken(
                with(
                    "omradestyp_basar regso 0182R001 regso2020 | 3",
                    "omradestyp_basar regso 0182R001 regso2020 | 4")))
        .singleElement()
        .asString()
        .contains("regso 0182R001", "base year");
  }

  @Test
  void spreadAndSharesStayWithinTheirBounds() {
    assertThat(
            broken(
                with(
                    "medel regso 0182R001 regso2020 | 9.1", "medel regso 0182R001 regso2020 | 91")))
        .containsExactly(
            "Table published.socioekonomiskt_index, medel of regso 0182R001 in 2022 is outside 1.0 to 40.0.");
    assertThat(broken(with("0181 aktuell | 25.0", "0181 aktuell | 125.0")))
        .containsExactly(
            "Table published.indikatorer, andel of kommun 0181 in 2022 is outside 0.0 to 100.0.");
  }

  @Test
  void ranksAreThePlacesOfTheValues() {
    assertThat(broken(with("rang kommun 0182 aktuell | 2", "rang kommun 0182 aktuell | 3")))
        .singleElement()
        .asString()
        .contains("ojamlikhetsindex, kommun 0182", "among the 2 kommuner");
  }

  /** 20.1 worse, of a standard deviation of 8.7. */
  @Test
  void whoeverIsBetterOffIsNotWorseOff() {
    assertThat(broken(with("0182 aktuell | 5.0", "0182 aktuell | 45.1")))
        .singleElement()
        .asString()
        .contains("indikatorer, kommun, 2022: andel", "0182 is worse off than 0181", "lower");
  }

  @Test
  void thePersonsOfTheTypesAreThoseOfTheAreas() {
    assertThat(
            broken(
                with(
                    "omradestyper:3 kommun 0182 aktuell | 2505",
                    "omradestyper:3 kommun 0182 aktuell | 3505")))
        .singleElement()
        .asString()
        .contains("omradestyper, kommun 0182");
  }

  @Test
  void everythingIsToldAtOnceEachRuleOnce() {
    String text =
        with("0181 aktuell | 25.0", "0181 aktuell | 125.0")
            .replace("andel kommun 0182 aktuell | 5.0", "andel kommun 0182 aktuell | -5.0")
            .replace(
                "standardavvikelse regso 0182R001 regso2020 | 5.5",
                "standardavvikelse regso 0182R001 regso2020 | 0");
    assertThat(broken(text))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains("0.0 to 100.0. And 1 more of the kind."))
        .anySatisfy(line -> assertThat(line).contains("standardavvikelse"));
  }

  private static String with(String before, String after) {
    assertThat(WHOLE).contains(before);
    return WHOLE.replace(before, after);
  }

  private static List<String> broken(String figures) {
    Source source =
        Drawn.source(Drawn.figures(List.of(2022), figures), Drawn.serie("andel", "share", "x = 1"));
    return Invariants.of(source, Drawn.SCHEMAS).broken();
  }
}
