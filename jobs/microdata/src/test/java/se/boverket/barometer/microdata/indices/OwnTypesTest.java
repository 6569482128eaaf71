package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnTypesTest {

  /** Of R001 half, of R002 250 of 300; nobody lives in the other. */
  @Test
  void anOwnAreaHasTheTypesOfWhatItsPeopleLiveIn() {
    assertThat(own(UpperLevelsTest.ALL, "0180EH"))
        .containsExactly(
            "egen|0180EH|deso2018|1|0|50|7|300|16.666666666666668|A",
            "egen|0180EH|deso2018|2|0|0|0|300|0.0|A",
            "egen|0180EH|deso2018|3|0|0|0|300|0.0|A",
            "egen|0180EH|deso2018|4|1|250|8|300|83.33333333333333|A",
            "egen|0180EH|deso2018|5|0|0|0|300|0.0|A");
    assertThat(own(UpperLevelsTest.ALL, "0180EI"))
        .allMatch(row -> row.endsWith("|0|null|null|0|null|M"));
    assertThat(own(UpperLevelsTest.ALL, "2584EA"))
        .allMatch(row -> row.endsWith("|0|null|null|0|null|O"));
  }

  @Test
  void ofAnOwnAreaNoHiddenTypeIsToldAndNothingOfAFewPersons() {
    assertThat(own(new Visible(10, 101), "0180EH"))
        .contains(
            "egen|0180EH|deso2018|1|0|0|0|250|0.0|U", "egen|0180EH|deso2018|4|1|250|8|250|100.0|U");
    assertThat(own(new Visible(0, 300), "0180EH")).allMatch(row -> row.endsWith("|A"));
    assertThat(own(new Visible(0, 301), "0180EH"))
        .allMatch(row -> row.endsWith("|0|null|null|0|null|Q"));
    assertThat(own(new Visible(10, 251), "0180EH"))
        .allMatch(row -> row.endsWith("|0|null|null|0|null|Q"));
  }

  private static List<String> own(Visible visible, String code) {
    Omrade half = new Omrade("egen", "0180EH", "deso2018");
    Omrade empty = new Omrade("egen", "0180EI", "deso2018");
    Omrade missing = new Omrade("egen", "2584EA", "rutor");
    Map<Omrade, Map<Omrade, Folkmangd>> people =
        Map.of(
            half,
            Map.of(
                Tiny.DIVISION.regso("0180R001"), new Folkmangd(50, 7),
                Tiny.DIVISION.regso("0180R002"), new Folkmangd(250, 8)),
            empty,
            Map.of(),
            missing,
            Map.of(Tiny.DIVISION.regso("2584R001"), new Folkmangd(50, 9)));
    Omrade area =
        people.keySet().stream().filter(o -> o.omrade().equals(code)).findAny().orElseThrow();
    return UpperLevelsTest.rows(
        UpperLevelsTest.UPPER.types(UpperLevelsTest.index(), people, visible), area);
  }
}
