package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boverket.barometer.disclosure.Finding.Kind;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Stop;

/** Safe tables with one planted hole each: every hole is found, and the safe tables have none. */
class AttackTest {
  static final String CANARY = "KANARIE-7f3a";
  static final Hierarchy AREAS =
      new Hierarchy(
          new TreeMap<>(
              Map.of(
                  "0180C1010", Set.of("egen1", "egen2"),
                  "0180C1020", Set.of("egen1", "egen2"),
                  "0180C1030", Set.of("egen1"))));
  static final Attack ATTACK = new Attack(FileWallTest.POLICY, AREAS, List.of(CANARY));

  static final String COUNTS =
      """
      ar | omrade | kon | antal | status
      2022 | 0114A0010 | 1 | - | Q
      2022 | 0114A0010 | 2 | - | Q
      2022 | 0114A0010 | T | 33 | A
      2022 | 0114B0010 | 1 | - | Q
      2022 | 0114B0010 | 2 | - | Q
      2022 | 0114B0010 | T | 30 | A
      2022 | 0114C0010 | 1 | 50 | A
      2022 | 0114C0010 | 2 | 60 | A
      2022 | 0114C0010 | T | 110 | A
      2022 | 0114 | 1 | 73 | A
      2022 | 0114 | 2 | 100 | A
      2022 | 0114 | T | 173 | A
      """;
  static final String SHARES =
      """
      ar | niva | omrade | indikator | kon | varde | taljare | namnare | status
      2022 | deso | 0180C1010 | s | T | 12 | 24 | 200 | A
      2022 | deso | 0180C1020 | s | T | - | - | 18 | Q
      2022 | deso | 0180C1030 | s | T | 95 | 190 | 200 | A
      2022 | deso | 0180C1040 | s | T | 12.3 | 123 | 1000 | A
      2022 | deso | 0180C1010 | inkomst | T | 231000 | - | 200 | A
      2022 | deso | 0180C1020 | inkomst | T | - | - | 18 | Q
      """;

  /** Indicators of different ages: only those of an indicator's own add up to its total. */
  static final String AGES =
      """
      ar | niva | omrade | indikator | alder | varde | taljare | namnare | status
      2022 | kommun | 0114 | s | 20-29 | - | - | - | Q
      2022 | kommun | 0114 | s | 30-64 | - | - | - | Q
      2022 | kommun | 0114 | s | T | 50 | 20 | 40 | U
      2022 | kommun | 0114 | barn | 0-5 | 50 | 30 | 60 | A
      2022 | kommun | 0114 | barn | 6-15 | 50 | 40 | 80 | A
      2022 | kommun | 0114 | barn | T | 50 | 70 | 140 | A
      """;

  static final String MEASURES =
      """
      ar | niva | omrade | enhet | varde | varde_justerat | ki_lag | ki_hog | antal_omraden | antal_lag | antal_hog | status
      2022 | kommun | 0180 | regso | 41.2 | 40.9 | 40.0 | 42.1 | 130 | 90000 | 120000 | A
      2022 | kommun | 0114 | regso | 23 | 21 | 18 | 28 | 9 | 150 | 400 | U
      2022 | kommun | 0115 | regso | - | - | - | - | 1 | 12 | 400 | Q
      """;
  static final String INDEX =
      """
      ar | niva | omrade | lag_ekonomisk_standard | forgymnasial | bistand_eller_arbetslos | socioekonomiskt_index | omradestyp | folkmangd | status
      2022 | regso | 0180R001 | 20.0 | 10.1 | 5.1 | 11.7 | 3 | 1000 | A
      2022 | regso | 0180R002 | - | - | - | - | - | 80 | Q
      """;
  static final String OWN =
      """
      ar | omrade | antal | status
      2022 | egen1 | 900 | A
      2022 | egen2 | 600 | A
      """;

  @ParameterizedTest
  @CsvSource({"counts", "shares", "ages", "measures", "index", "own"})
  void aSafeTableGivesNothingAway(String name) {
    assertThat(found(Drawn.table(name, drawing(name)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "counts, 0114A0010 | 1 | -, 0114A0010 | 1 | 3, SMALL_COUNT",
    "counts, 0114A0010 | 1 | -, 0114A0010 | 1 | 1, SMALL_COUNT",
    "counts, 0114A0010 | 2 | -, 0114A0010 | 2 | 30, EXACT",
    "counts, 0114B0010 | 1 | -, 0114B0010 | 1 | 20, EXACT",
    "counts, 0114B0010 | 2 | -, 0114B0010 | 2 | 10, EXACT",
    "counts, 0114A0010 | T | 33, 0114A0010 | T | 2, SMALL_COUNT",
    "counts, 0114A0010 | T | 33, 0114A0010 | T | 0, EXACT",
    "counts, 0114B0010 | 2 | -, 0114C0010 | 2 | 61, INCONSISTENT",
    "counts, ar |, lopnr |, IDENTIFIER",
    "counts, antal | status, antal | antal_nyckel, IDENTIFIER",
    "counts, kon |, koordinat_n |, IDENTIFIER",
    "counts, kon |, hushallsid |, IDENTIFIER",
    "counts, 30 | A, 30 | KANARIE-7f3a, IDENTIFIER",
    "counts, 30 | A, 30 | 19121212-1212, IDENTIFIER",
    "counts, 30 | A, 30 | 121212-1212, IDENTIFIER",
    "counts, 30 | A, 30 | 0123456789abcdef0123456789abcdef, IDENTIFIER",
    "shares, 12 | 24 | 200, 2 | 4 | 200, SMALL_COUNT",
    "shares, 12 | 24 | 200, 2 | 5 | 200, BACK_SOLVING",
    "shares, 95 | 190 | 200, 97 | 195 | 200, BACK_SOLVING",
    "shares, 95 | 190 | 200, 100 | 60 | 60, GROUP_DISCLOSURE",
    "shares, 95 | 190 | 200, 0 | 0 | 60, GROUP_DISCLOSURE",
    "shares, 12 | 24 | 200, 50 | 10 | 20, BACK_SOLVING",
    "shares, 12 | 24 | 200, 12 | 24 | -, BACK_SOLVING",
    "shares, - | - | 18, - | 9 | 18, BACK_SOLVING",
    "shares, 12 | 24 | 200, 2.5 | - | 200, BACK_SOLVING",
    "shares, 12 | 24 | 200, 97.5 | - | 200, BACK_SOLVING",
    "shares, 12 | 24 | 200, 12.4 | 24 | 200, BACK_SOLVING",
    "shares, 12.3 | 123 | 1000, 12.34 | 123 | 1000, BACK_SOLVING",
    "shares, 231000 | - | 200, 231000 | - | 4, BACK_SOLVING",
    "shares, 231000 | - | 200, 231000 | - | 29, BACK_SOLVING",
    "shares, inkomst | T | - | - | 18, inkomst | T | 180000 | - | -, BACK_SOLVING",
    "shares, 12.3 | 123 | 1000, 0.4 | 4 | 1000, SMALL_COUNT",
    "ages, 30-64 | - | - | -, 30-64 | - | - | 37, EXACT",
    "measures, 23 | 21, 23.4 | 21, BACK_SOLVING",
    "measures, 23 | 21, 23 | 21.3, BACK_SOLVING",
    "measures, 18 | 28, 18.5 | 28, BACK_SOLVING",
    "measures, 41.2 | 40.9, 41.23 | 40.9, BACK_SOLVING",
    "measures, - | - | - | - | 1 | 12, 30 | - | - | - | 5 | 12, BACK_SOLVING",
    "measures, - | - | - | - | 1 | 12, 30 | - | - | - | 1 | 500, BACK_SOLVING",
    "measures, 150 | 400, 150 | 3, SMALL_COUNT",
    "index, 20.0 | 10.1, 20.04 | 10.1, BACK_SOLVING",
    "index, 11.7, 11.73, BACK_SOLVING",
    "index, - | - | - | - | -, 5.0 | - | - | - | -, BACK_SOLVING",
    "index, 1000, 90, BACK_SOLVING",
    "index, 80 | Q, 4 | Q, SMALL_COUNT",
    "own, 600, 889, DIFFERENCING",
    "own, 600, 899, DIFFERENCING",
    "own, egen1 | 900, egen1 | 612, DIFFERENCING"
  })
  void everyHoleIsFound(String name, String safe, String hole, Kind kind) {
    String drawing = drawing(name);
    assertThat(drawing).contains(safe);
    PlainTable mutant = Drawn.table(name, drawing.replace(safe, hole));
    assertThat(found(mutant)).extracting(Finding::attack).contains(kind);
  }

  @Test
  void aTotalRepublishedElsewhereIsFound() {
    PlainTable elsewhere =
        Drawn.table("more", "ar | omrade | alder | antal\n2022 | 0114A0010 | T | 33\n");
    assertThat(found(Drawn.table("counts", COUNTS), elsewhere)).isEmpty();
    PlainTable told =
        Drawn.table(
            "more",
            "ar | omrade | kon | antal\n2022 | 0114A0010 | T | 33\n2022 | 0114A0010 | 2 | 31\n");
    assertThat(found(Drawn.table("counts", COUNTS), told))
        .extracting(Finding::attack, Finding::table)
        .contains(tuple(Kind.EXACT, "counts with more"));
  }

  @Test
  void twoDivisionsThatDifferByOneDwellingAreFound() {
    Hierarchy atoms =
        new Hierarchy(
            Map.of(
                "ruta1", Set.of("gammal1", "ny1"),
                "ruta2", Set.of("gammal2", "ny1"),
                "ruta3", Set.of("gammal2", "ny2")));
    String drawing =
        """
        ar | omrade | indelning | antal
        2022 | gammal1 | deso2018 | 700
        2022 | gammal2 | deso2018 | 800
        2022 | ny1 | deso2025 | 703
        2022 | ny2 | deso2025 | 797
        """;
    Attack attack = new Attack(FileWallTest.POLICY, atoms, List.of());
    assertThat(attack.on(List.of(Columns.of(Drawn.table("t", drawing)))).findings())
        .extracting(Finding::attack)
        .contains(Kind.DIFFERENCING);
    String apart = drawing.replace("703", "763").replace("797", "737");
    assertThat(attack.on(List.of(Columns.of(Drawn.table("t", apart)))).findings()).isEmpty();
  }

  @Test
  void findingsStopTheReleaseWithoutTheValue() {
    PlainTable mutant =
        Drawn.table("counts", COUNTS.replace("0114A0010 | 2 | -", "0114A0010 | 2 | 31"));
    assertThatThrownBy(() -> ATTACK.on(List.of(Columns.of(mutant))).stopIfAny())
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.DISCLOSURE))
        .hasMessageContaining("exact: counts [2022 0114A0010 1]");
    ATTACK.on(List.of()).stopIfAny();
  }

  private static List<Finding> found(PlainTable... tables) {
    return ATTACK.on(Stream.of(tables).map(Columns::of).toList()).findings();
  }

  private static String drawing(String name) {
    return Map.of(
            "counts",
            COUNTS,
            "shares",
            SHARES,
            "ages",
            AGES,
            "measures",
            MEASURES,
            "index",
            INDEX,
            "own",
            OWN)
        .get(name);
  }
}
