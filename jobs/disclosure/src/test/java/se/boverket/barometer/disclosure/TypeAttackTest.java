package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A kommun of three RegSO of which one's type is hidden, another of one, over two years; of the
 * last another division is estimated, over which nothing but types is told.
 */
class TypeAttackTest {
  private static final String INDEX =
      """
      ar | niva | omrade | indelning | omradestyp | folkmangd | status
      2021 | regso | 0114R001 | regso2020 | 1 | 1000 | A
      2021 | regso | 0114R002 | regso2020 | 3 | 500 | A
      2021 | regso | 0114R003 | regso2020 | - | 120 | Q
      2021 | regso | 0115R001 | regso2020 | 2 | 500 | A
      2022 | regso | 0114R001 | regso2020 | 1 | 1000 | A
      2022 | regso | 0114R002 | regso2020 | 3 | 503 | A
      2022 | regso | 0114R003 | regso2020 | - | 120 | Q
      2022 | regso | 0115R001 | regso2020 | 1 | 497 | A
      2022 | regso | 0115R001 | regso2010 | 4 | 497 | E
      2021 | deso | 0115A0010 | deso2018 | 5 | 500 | A
      2022 | deso | 0115A0010 | deso2018 | 4 | 497 | A
      """;
  private static final String TYPES =
      """
      ar | niva | omrade | indelning | omradestyp | antal_omraden | folkmangd | status
      2022 | kommun | 0114 | aktuell | 1 | 1 | 998 | U
      2022 | kommun | 0114 | aktuell | 2 | 0 | 0 | U
      2022 | kommun | 0114 | aktuell | 3 | 1 | 505 | U
      2022 | kommun | 0115 | aktuell | 1 | 1 | 497 | A
      2022 | kommun | 0115 | regso2010 | 4 | 1 | 497 | E
      2022 | egen | 0114EN | deso2018 | 1 | 0 | 480 | U
      2022 | egen | 0114EV | rutor | 1 | 1 | 620 | U
      2022 | egen | 0114EV | rutor | 3 | 0 | 90 | U
      2022 | lan | 01 | aktuell | 1 | 2 | 1499 | U
      2022 | riket | 00 | aktuell | 1 | 2 | 1499 | U
      2022 | riket | 00 | aktuell | 3 | 1 | 505 | U
      """;
  private static final String SHARES =
      """
      ar | niva | omrade | indelning | andel_typ12 | status
      2022 | kommun | 0114 | aktuell | 66.6 | U
      2022 | kommun | 0115 | aktuell | 100.0 | A
      2022 | kommun | 0117 | aktuell | - | Q
      """;
  private static final String MOVED =
      """
      ar | niva | omrade | indelning | fran_ar | fran_typ | till_typ | antal_omraden
      2022 | kommun | 0114 | aktuell | 2021 | 1 | 1 | 1
      2022 | kommun | 0114 | aktuell | 2021 | 3 | 3 | 1
      2022 | kommun | 0115 | aktuell | 2021 | 2 | 1 | 1
      2022 | kommun | 0115 | deso2018 | 2021 | 5 | 4 | 1
      """;

  @Test
  void whatCountsShownTypesAloneIsNotAccused() {
    assertThat(found("none", "none")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0114 | aktuell | 2 | 0 ; 0114 | aktuell | 2 | 1 ; counts areas",
        "00 | aktuell | 3 | 1 ; 00 | aktuell | 3 | 2 ; counts areas",
        "01 | aktuell | 1 | 2 | 1499 ; 01 | aktuell | 1 | 2 | 1616 ; counts people",
        "deso2018 | 1 | 0 | 480 ; deso2018 | 2 | 0 | 480 ; counts people",
        "rutor | 1 | 1 | 620 ; rutor | 1 | 1 | 1100 ; counts people",
        "rutor | 3 | 0 | 90 ; rutor | 3 | 2 | 90 ; counts areas",
        "66.6 ; 61.7 ; weighs areas",
        "0117 | aktuell | - ; 0117 | aktuell | 100.0 ; weighs areas",
        "2021 | 3 | 3 | 1 ; 2021 | 3 | 3 | 2 ; fran_typ counts areas",
        "2021 | 5 | 4 | 1 ; 2021 | 5 | 4 | 2 ; till_typ counts areas",
        "2021 | 2 | 1 | 1 ; 2021 | 2 | 1 | 2 ; till_typ counts areas"
      })
  void aHiddenTypeIsFoundWhereverItIsCounted(String safe, String hole, String how) {
    assertThat(found(safe, hole)).extracting(Finding::how).anyMatch(h -> h.contains(how));
  }

  /** Everything that is found with one piece of the tables replaced by another. */
  static List<Finding> found(String safe, String hole) {
    List<Columns> tables =
        Stream.of(
                new String[] {"socioekonomiskt_index", INDEX},
                new String[] {"omradestyper", TYPES},
                new String[] {"stora_utmaningar", SHARES},
                new String[] {"overgangar", MOVED})
            .map(t -> Drawn.table(t[0], t[1].replace(safe, hole)).coded())
            .toList();
    return new Attack(FileWallTest.POLICY, Hierarchy.plain()).on(tables).findings();
  }
}
