package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                  "0180C1030", Set.of("egen1"),
                  "0180C1040", Set.of("egen3", "egen4"),
                  "0180C1050", Set.of("egen3", "egen5"),
                  "0180C1060", Set.of("egen3"))));
  static final Policy POLICY = withCanary(FileWallTest.POLICY);
  static final Attack ATTACK = new Attack(POLICY, AREAS);

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
      2022 | kommun | 0114 | regso | 23 | 21 | 18 | 28 | 10 | 150 | 400 | U
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

  static final String UNION =
      """
      ar | omrade | antal | status
      2022 | egen3 | 1600 | A
      2022 | egen4 | 800 | A
      2022 | egen5 | 700 | A
      """;
  static final String DIVISIONS =
      """
      ar | niva | omrade | indelning | kon | antal | status
      2025 | deso | 0180C1010 | deso2018 | 1 | 350 | A
      2025 | deso | 0180C1010 | deso2018 | 2 | 350 | A
      2025 | deso | 0180C1010 | deso2018 | T | 700 | A
      2025 | deso | 0180C1010 | deso2025 | 1 | 380 | A
      2025 | deso | 0180C1010 | deso2025 | 2 | 380 | A
      2025 | deso | 0180C1010 | deso2025 | T | 760 | A
      2025 | deso | 0180C1020 | deso2018 | 1 | 440 | A
      2025 | deso | 0180C1020 | deso2018 | 2 | 460 | A
      2025 | deso | 0180C1020 | deso2018 | T | 900 | A
      2025 | deso | 0180C1020 | deso2025 | 1 | 440 | A
      2025 | deso | 0180C1020 | deso2025 | 2 | 460 | A
      2025 | deso | 0180C1020 | deso2025 | T | 900 | A
      """;

  /** What its source has published says nothing that is not known. */
  static final String DELIVERED =
      """
      ar | niva | omrade | indelning | indikator | varde | taljare | namnare | underlag | oppen | status
      2022 | regso | 0180R001 | regso2020 | oro | 100 | - | - | 12 | true | A
      2022 | regso | 0180R002 | regso2020 | oro | 31.25 | - | - | 3 | true | A
      2022 | regso | 0180R001 | regso2020 | vard | 12 | 24 | 200 | - | false | A
      2022 | regso | 0180R002 | regso2020 | vard | - | - | 18 | - | false | Q
      """;

  @Test
  void confidentialAreaDataAreAttackedAsShares() {
    String closed = DELIVERED.replace("12 | true", "12 | false");
    assertThat(found(Drawn.table("delivered", closed))).isNotEmpty();
    String few = DELIVERED.replace("12 | 24 | 200", "2 | 4 | 200");
    assertThat(found(Drawn.table("delivered", few))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "counts",
    "shares",
    "delivered",
    "ages",
    "measures",
    "index",
    "own",
    "union",
    "divisions"
  })
  void aSafeTableGivesNothingAway(String name) {
    assertThat(found(Drawn.table(name, drawing(name)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"counts", "shares", "delivered", "measures", "index", "own", "union", "divisions"})
  void norDoesItFromAFile(String name, @TempDir Path dir) {
    Columns table = Drawn.table(name, drawing(name)).coded();
    ColumnFile.write(table, null, dir.resolve(name + ".csv"));
    assertThat(PlainTable.of(ColumnFile.read(dir.resolve(name + ".csv"))))
        .isEqualTo(PlainTable.of(table));
    assertThat(ATTACK.on(ColumnFile.readAll(dir)).findings()).isEmpty();
  }

  @Test
  void theSamePersonsInTwoTablesGiveNothingAway() {
    PlainTable elsewhere =
        Drawn.table("more", "ar | omrade | alder | antal\n2022 | 0114A0010 | T | 33\n");
    assertThat(found(Drawn.table("counts", COUNTS), elsewhere)).isEmpty();
  }

  @Test
  void findingsStopTheReleaseWithoutTheValue() {
    PlainTable mutant =
        Drawn.table("counts", COUNTS.replace("0114A0010 | 2 | -", "0114A0010 | 2 | 31"));
    assertThatThrownBy(() -> ATTACK.on(List.of(mutant.coded())).stopIfAny())
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.DISCLOSURE))
        .hasMessageContaining("exact: counts [2022 0114A0010 1]");
    ATTACK.on(List.of()).stopIfAny();
  }

  static List<Finding> found(PlainTable... tables) {
    return ATTACK.on(Stream.of(tables).map(PlainTable::coded).toList()).findings();
  }

  static String drawing(String name) {
    Map<String, String> drawings = new TreeMap<>();
    drawings.put("counts", COUNTS);
    drawings.put("shares", SHARES);
    drawings.put("delivered", DELIVERED);
    drawings.put("ages", AGES);
    drawings.put("measures", MEASURES);
    drawings.put("index", INDEX);
    drawings.put("own", OWN);
    drawings.put("union", UNION);
    drawings.put("divisions", DIVISIONS);
    return drawings.get(name);
  }

  private static Policy withCanary(Policy p) {
    return new Policy(
        p.version(),
        p.signedBy(),
        p.signedOn(),
        p.digest(),
        p.methods(),
        p.classes(),
        p.limits(),
        List.of(CANARY),
        p.keyChanges());
  }
}
