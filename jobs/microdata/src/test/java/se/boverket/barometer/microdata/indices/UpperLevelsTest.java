package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.microdata.aggregated.Method;
import se.boverket.barometer.tables.TextTable;

class UpperLevelsTest {
  static final UpperLevels UPPER = new UpperLevels(Tiny.OMRADEN, Tiny.DIVISION);
  private static final Chance CHANCE = new Chance(2022, 50);
  static final Visible ALL = new Visible(0, 0);
  private static final Fordelning SPREAD = new Fordelning(10.0, 2.0);
  private static final Dataset<Row> GRUPPER =
      TextTable.rows(
          """
          kommun string | deso_2018 string | deso_2025 string | gruppering string | grupp string | antal bigint | antal_nyckel bigint
          0180          | 0180C1010        | -                | inkomstkvintil    | 1            | 30           | 4294967295
          0180          | 0180C1020        | -                | inkomstkvintil    | 5            | 30           | 3
          0180          | 0180C1030        | -                | inkomstkvintil    | 1            | 10           | 4
          0180          | 0180C1030        | -                | inkomstkvintil    | 5            | 30           | 5
          0180          | 0180C1030        | -                | inkomstkvintil    | 3            | 99           | 6
          0180          | -                | -                | inkomstkvintil    | 1            | 99           | 7
          2584          | 2584A0010        | -                | inkomstkvintil    | 1            | 20           | 8
          """);

  @Test
  void inequalityIsOverRealNeighbourhoodsAndEveryAreaHasItsRow() {
    // 0180 over RegSO: ½(|30/40 − 30/60| + |10/40 − 30/60|) = 25; over DeSO ½(3/4 + 1/2 + 1/4) = 75
    assertThat(rows(UPPER.inequality(Kvintiler.rows(GRUPPER), CHANCE)))
        .containsExactly(
            "kommun|0180|aktuell|regso|25.0|2|40|3|60|8|A",
            "kommun|2584|aktuell|regso|null|1|20|8|0|0|M",
            "lan|01|aktuell|regso|25.0|2|40|3|60|8|A",
            "lan|25|aktuell|regso|null|1|20|8|0|0|M",
            "riket|00|aktuell|regso|33.33333333333333|3|60|11|60|8|A",
            "kommun|0180|aktuell|deso|75.0|3|40|3|60|8|A",
            "kommun|2584|aktuell|deso|null|1|20|8|0|0|M",
            "lan|01|aktuell|deso|75.0|3|40|3|60|8|A",
            "lan|25|aktuell|deso|null|1|20|8|0|0|M",
            "riket|00|aktuell|deso|83.33333333333334|4|60|11|60|8|A");
  }

  @Test
  void ownAreasAreAboveTheirDesoOrKommuner() {
    Omrade half = new Omrade("egen", "0180EH", "deso2018");
    Omrade both = new Omrade("egen", "EALL", "aktuell");
    Egna egna =
        new Egna(
            Map.of("deso2018", List.of(half), "kommun", List.of(both)),
            Map.of(
                "deso2018", Map.of("0180C1010", List.of(half), "0180C1030", List.of(half)),
                "kommun", Map.of("0180", List.of(both), "2584", List.of(both))));
    Omraden omraden = new Omraden(List.of(Tiny.DIVISION), List.of(), Tiny.OMRADEN.lan(), egna);
    List<String> rows =
        rows(new UpperLevels(omraden, Tiny.DIVISION).inequality(Kvintiler.rows(GRUPPER), CHANCE));
    // the half: ½(|30/40 − 0| + |10/40 − 1|) = 75; both kommuner are the whole country
    assertThat(rows)
        .hasSize(13)
        .contains(
            "egen|0180EH|deso2018|deso|75.0|2|40|3|30|5|A",
            "egen|EALL|aktuell|regso|33.33333333333333|3|60|11|60|8|A",
            "egen|EALL|aktuell|deso|83.33333333333334|4|60|11|60|8|A");
    assertThat(omraden.all()).endsWith(half, both);
  }

  @Test
  void theIntervalHoldsTheValueAndIsTheSameEveryTime() {
    List<Ojamlikhetsindex> once = UPPER.inequality(Kvintiler.rows(GRUPPER), CHANCE);
    List<Ojamlikhetsindex> again = UPPER.inequality(Kvintiler.rows(GRUPPER), CHANCE);
    assertThat(once)
        .extracting(Ojamlikhetsindex::row)
        .isEqualTo(again.stream().map(Ojamlikhetsindex::row).toList());
    Row kommun = once.get(0).row();
    assertThat(kommun.getDouble(5)).isBetween(0.0, kommun.getDouble(4));
    assertThat(kommun.getDouble(6)).isLessThan(25.0).isNotNegative();
    assertThat(kommun.getDouble(7)).isGreaterThan(25.0);
    assertThat(once.get(1).row().isNullAt(5)).isTrue();
  }

  @Test
  void withoutIncomesInTheCountryTheSourceIsMissing() {
    assertThat(UPPER.inequality(List.of(), CHANCE))
        .hasSize(10)
        .allMatch(d -> d.varde() == null && d.status().equals("O"));
  }

  @Test
  void typesCountRegsoAndWeighThemByPeople() {
    Map<Omrade, List<Omradestyper>> types = UPPER.types(index(), Map.of(), ALL);
    assertThat(rows(types, Omrade.riket()))
        .containsExactly(
            "riket|00|aktuell|1|1|100|4294967295|400|25.0|A",
            "riket|00|aktuell|2|0|0|0|400|0.0|A",
            "riket|00|aktuell|3|0|0|0|400|0.0|A",
            "riket|00|aktuell|4|1|300|2|400|75.0|A",
            "riket|00|aktuell|5|0|0|0|400|0.0|A");
    assertThat(rows(types, Omrade.kommun("2584")))
        .hasSize(5)
        .allMatch(row -> row.endsWith("|0|null|null|0|null|O"));
  }

  @Test
  void aTypeThatIsNotShownIsNotCountedEither() {
    // 0180R001 has 100 persons and denominators of 9, 0180R002 300 persons
    assertThat(rows(UPPER.types(index(), Map.of(), new Visible(10, 101)), Omrade.kommun("0180")))
        .containsExactly(
            "kommun|0180|aktuell|1|0|0|0|300|0.0|U",
            "kommun|0180|aktuell|2|0|0|0|300|0.0|U",
            "kommun|0180|aktuell|3|0|0|0|300|0.0|U",
            "kommun|0180|aktuell|4|1|300|2|300|100.0|U",
            "kommun|0180|aktuell|5|0|0|0|300|0.0|U");
    for (Visible visible : List.of(new Visible(9, 999), new Visible(10, 100))) {
      assertThat(rows(UPPER.types(index(), Map.of(), visible), Omrade.riket()))
          .allMatch(r -> r.endsWith("A"));
    }
    assertThat(rows(UPPER.types(index(), Map.of(), new Visible(10, 301)), Omrade.riket()))
        .allMatch(row -> row.endsWith("|0|null|null|0|null|Q"));
  }

  @Test
  void challengesStandOutFromTheOtherKommuner() {
    List<Row> rows =
        StoraUtmaningar.rows(
                UpperLevels.challenges(
                    UPPER.inequality(Kvintiler.rows(GRUPPER), CHANCE),
                    UPPER.types(index(), Map.of(), ALL),
                    Map.of(
                        Omrade.kommun("0180"), new Folkmangd(450, 1),
                        Omrade.kommun("2584"), new Folkmangd(50, 2))),
                new Method.Challenges(1, 1.5))
            .toList();
    assertThat(rows)
        .extracting(r -> r.mkString("|"))
        .containsExactly(
            // the only kommun with a value differs from no other
            "kommun|0180|aktuell|25.0|25.0|null|null|false|false|2|40|60|450|A",
            "kommun|2584|aktuell|null|null|null|null|null|null|1|20|0|50|M");
  }

  @Test
  void aKommunFulfilsFromItsLimitOn() {
    List<Row> rows =
        StoraUtmaningar.rows(
                Stream.of(10, 10, 10, 30).map(high -> challenge(100 - high, high)).toList(),
                new Method.Challenges(1, 1.8))
            .toList();
    // shares of type 1: 10, 10, 10, 30: mean 15, SD 8.66, z of the last 1.73
    assertThat(rows).extracting(r -> r.getDouble(4)).containsExactly(10.0, 10.0, 10.0, 30.0);
    assertThat(rows.get(3).getDouble(6))
        .isCloseTo(Math.sqrt(3), org.assertj.core.api.Assertions.within(1e-12));
    assertThat(rows.get(3).getBoolean(8)).isFalse();
    // D: 20, 20, 20, 60
    assertThat(rows.get(3).getBoolean(7)).isTrue();
    assertThat(rows.get(0).getBoolean(7)).isFalse();
  }

  /** A kommun of 100 people, of whom some live in type 1; D is twice their share. */
  private static StoraUtmaningar challenge(int others, int inTypeOne) {
    Ojamlikhetsindex d =
        Ojamlikhetsindex.of(
            Omrade.kommun("0180"),
            new Ojamlikhetsindex.Units(
                "regso",
                List.of(
                    kvintiler(50 + inTypeOne, 50 - inTypeOne),
                    kvintiler(50 - inTypeOne, 50 + inTypeOne))),
            CHANCE,
            "M");
    Folkmangd all = new Folkmangd(others + inTypeOne, 0);
    return new StoraUtmaningar(
        d,
        List.of(
            new Omradestyper(Omrade.kommun("0180"), 1, 1, new Folkmangd(inTypeOne, 0), all, "A"),
            new Omradestyper(Omrade.kommun("0180"), 3, 1, new Folkmangd(others, 0), all, "A")),
        all);
  }

  private static Kvintiler kvintiler(int low, int high) {
    return new Kvintiler(new Folkmangd(low, 0), new Folkmangd(high, 0));
  }

  /** Three RegSO: type 1, type 4, and one without a source. */
  static List<SocioekonomisktIndex> index() {
    return List.of(
        typed("0180R001", 100, 14.0), typed("0180R002", 300, 8.0), typed("2584R001", 50, null));
  }

  private static SocioekonomisktIndex typed(String regso, int people, Double index) {
    List<Double> shares = new ArrayList<>(Collections.nCopies(3, index));
    return new SocioekonomisktIndex(
        new Delar(
            new Omrade("regso", regso, "regso2020"),
            shares,
            List.of(9L, 9L, 9L),
            index == null ? "O" : "A"),
        new Folkmangd(people, people == 100 ? 4294967295L : 2),
        SPREAD,
        Fordelning.NONE,
        new Typgranser(List.of(2.0, 1.0, 0.0, -1.0)));
  }

  private static List<String> rows(List<Ojamlikhetsindex> inequality) {
    return inequality.stream()
        .map(Ojamlikhetsindex::row)
        .map(
            r ->
                Stream.of(0, 1, 2, 3, 4, 8, 9, 10, 11, 12, 13)
                    .map(i -> String.valueOf(r.get(i)))
                    .reduce((a, b) -> a + "|" + b)
                    .orElseThrow())
        .toList();
  }

  static List<String> rows(Map<Omrade, List<Omradestyper>> types, Omrade area) {
    return new TreeMap<>(types).get(area).stream().map(t -> t.row().mkString("|")).toList();
  }
}
