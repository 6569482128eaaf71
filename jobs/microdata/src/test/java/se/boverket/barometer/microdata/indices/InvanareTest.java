package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.tables.TextTable;

/** Of 0180, one area made of two DeSO and one drawn through two, both in two RegSO. */
class InvanareTest {
  private static final Omrade LISTED = new Omrade("egen", "0180EH", "deso2018");
  private static final Omrade DRAWN = new Omrade("egen", "0180EV", "rutor");
  private static final Omrade NOBODY = new Omrade("egen", "0180EW", "rutor");
  private static final Omraden OMRADEN =
      new Omraden(
          List.of(Tiny.DIVISION),
          List.of(),
          Tiny.OMRADEN.lan(),
          new Egna(
              Map.of("deso2018", List.of(LISTED), "rutor", List.of(DRAWN, NOBODY)),
              Map.of(
                  "deso2018",
                  Map.of(
                      "0180C1010", List.of(LISTED),
                      "0180C1020", List.of(LISTED),
                      "0180C1030", List.of(LISTED)))));

  @Test
  void areCountedByTheRegsoThatTheyLiveIn() {
    Map<Omrade, Map<Omrade, Folkmangd>> people =
        new Invanare(OMRADEN, Tiny.DIVISION, folkmangd())
            .byRegso(
                () ->
                    TextTable.rows(
                        """
                        kommun string | deso_2018 string | deso_2025 string | matt string | namnare bigint | namnare_nyckel bigint
                        0180          | 0180C1010        | -                | befolkning  | 100            | 11
                        0180EV        | 0180C1010        | -                | befolkning  | 30             | 4294967295
                        0180EV        | 0180C1010        | -                | befolkning  | 10             | 5
                        0180EV        | 0180C1020        | -                | befolkning  | 2              | 1
                        0180EV        | 0180C1030        | -                | befolkning  | 7              | 6
                        0180EV        | 0180C1030        | -                | andel_0_19  | 7              | 6
                        0180EV        | -                | -                | befolkning  | 3              | 9
                        """));
    Omrade first = Tiny.DIVISION.regso("0180R001");
    Omrade second = Tiny.DIVISION.regso("0180R002");
    assertThat(people)
        .containsOnlyKeys(LISTED, DRAWN, NOBODY)
        .containsEntry(LISTED, Map.of(first, new Folkmangd(300, 2)))
        .containsEntry(DRAWN, Map.of(first, new Folkmangd(42, 5), second, new Folkmangd(7, 6)))
        .containsEntry(NOBODY, Map.of());
  }

  /**
   * Areas of another division have their rows with that one's, those drawn with the first one's.
   */
  @Test
  void eachInItsDivision() {
    Division other =
        new Division("deso_2025", "deso2025", "regso2025", Map.of("0180C1010", "0180R009"));
    Omraden both =
        new Omraden(List.of(Tiny.DIVISION, other), List.of(), OMRADEN.lan(), OMRADEN.egna());
    assertThat(
            new Invanare(
                    both,
                    other,
                    Map.of(new Omrade("deso", "0180C1010", "deso2025"), Folkmangd.NOBODY))
                .byRegso(
                    () -> {
                      throw new AssertionError("nothing is drawn in it");
                    }))
        .isEmpty();
  }

  private static Map<Omrade, Folkmangd> folkmangd() {
    Map<Omrade, Folkmangd> folk = new HashMap<>();
    folk.put(deso("0180C1010"), new Folkmangd(100, 4294967295L));
    folk.put(deso("0180C1020"), new Folkmangd(200, 3));
    folk.put(deso("0180C1030"), Folkmangd.NOBODY);
    folk.put(deso("2584A0010"), new Folkmangd(50, 4));
    return folk;
  }

  private static Omrade deso(String code) {
    return new Omrade("deso", code, "deso2018");
  }
}
