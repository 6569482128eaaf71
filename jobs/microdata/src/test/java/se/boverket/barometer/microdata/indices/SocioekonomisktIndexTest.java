package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocioekonomisktIndexTest {
  private static final Typgranser TYPER = new Typgranser(List.of(2.0, 1.0, 0.0, -1.0));

  /** Mean and standard deviation over all RegSO in 2022, as SCB's figures give them. */
  private static final Map<String, Fordelning> SCB_2022 =
      Map.of("regso2020", new Fordelning(9.10, 5.47));

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // SCB's own figures for Karlstad 2022: RegSO, V2, V1, V3, index, type
    "1780R001, 6.4, 5.9, 1.6, 4.6, 4",
    "1780R002, 4.2, 4.3, 1, 3.2, 5",
    "1780R005, 15.2, 34.4, 8.7, 19.4, 2",
    "1780R010, 11.8, 39.1, 5.1, 18.7, 2",
    "1780R011, 18.8, 46.7, 6.4, 24, 1",
    "1780R012, 6.3, 26.1, 2.5, 11.6, 3",
    "1780R015, 11.6, 19.1, 4.3, 11.7, 3",
    "1780R018, 3.7, 6, 1.3, 3.7, 4",
    "1780R022, 4.1, 4.5, 1.5, 3.4, 5",
    "1780R028, 14.9, 20.1, 6.5, 13.8, 3"
  })
  void publishedSharesGiveThePublishedIndexAndType(
      String regso, double v2, double v1, double v3, double index, int typ) {
    Delar delar = delar(regso, v1, v2, v3);
    assertThat(delar.index()).isCloseTo(index, within(0.1));
    assertThat(index(List.of(delar), SCB_2022).get(0).row().getInt(14)).isEqualTo(typ);
  }

  @Test
  void anAreaWithoutAShareHasNoIndexAndDoesNotMoveTheOthers() {
    List<Delar> areas =
        List.of(
            delar("0180R001", 6.0, 6.0, 6.0),
            delar("0180R002", 3.0, 3.0, 3.0),
            new Delar(
                new Omrade("regso", "0180R003", "regso2020"),
                Arrays.asList(90.0, 90.0, null),
                List.of(5L, 5L, 0L),
                "O"));
    List<SocioekonomisktIndex> made = index(areas, Map.of());
    assertThat(made).extracting(SocioekonomisktIndex::typ).containsExactly(2, 4, null);
    assertThat(made.get(2).row().mkString("|"))
        .isEqualTo(
            "regso|0180R003|regso2020|90.0|90.0|null|5|5|0|null|null|4.5|1.5|null|null|10|99|O");
  }

  @Test
  void divisionsAreComparedWithinThemselvesAndDesoTypesAreMarked() {
    Delar deso =
        new Delar(
            new Omrade("deso", "0180C1010", "deso2018"),
            List.of(9.0, 9.0, 9.0),
            List.of(5L, 5L, 5L),
            "A");
    List<SocioekonomisktIndex> made =
        index(
            List.of(deso, delar("0180R001", 6.0, 6.0, 6.0), delar("0180R002", 3, 3, 3)), SCB_2022);
    assertThat(made.get(0).status()).isEqualTo("D");
    assertThat(made.get(0).typ()).isNull();
    assertThat(made.get(0).row().isNullAt(14)).isTrue();
    assertThat(made.get(1).status()).isEqualTo("A");
    assertThat(made.get(1).typ()).isEqualTo(2);
  }

  private static List<SocioekonomisktIndex> index(
      List<Delar> areas, Map<String, Fordelning> basar) {
    Map<Omrade, Folkmangd> people =
        areas.stream().collect(Collectors.toMap(Delar::omrade, a -> new Folkmangd(10, 99)));
    return SocioekonomisktIndex.of(areas, people, basar, TYPER);
  }

  private static Delar delar(String regso, double v1, double v2, double v3) {
    return new Delar(
        new Omrade("regso", regso, "regso2020"),
        Stream.of(v1, v2, v3).toList(),
        List.of(500L, 400L, 400L),
        "A");
  }
}
