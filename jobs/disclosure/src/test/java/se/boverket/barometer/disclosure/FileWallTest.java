package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Stop;

class FileWallTest {
  static final Policy POLICY = Policy.read(RulesTest.SCHEMAS);
  static final FileWall WALL = new FileWall(POLICY, Hierarchy.plain());
  static final Attack ATTACK = new Attack(POLICY, Hierarchy.plain());
  @TempDir Path dir;

  @Test
  void aSmallCellTakesCompanyInItsRowAndColumn() throws IOException {
    PlainTable safe = safe(CountFiles.twoByTwo(), contract("", ""));
    assertThat(suppressed(safe)).containsExactly("a 1", "a 2", "b 1", "b 2");
    assertThat(found(safe)).isEmpty();
  }

  @Test
  void dotsAloneAreComputedBack() {
    PlainTable dotted =
        Drawn.table(
            "t",
            """
            omrade | kon | antal
            a | 1 | -
            a | 2 | 30
            a | T | 33
            """);
    assertThat(found(dotted)).extracting(Finding::attack).contains(Finding.Kind.EXACT);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void nothingSuppressedIsFoundOut(long seed) throws IOException {
    PlainTable table = CountFiles.random(seed);
    PlainTable safe = safe(table, contract("", ""));
    assertThat(suppressed(safe)).isNotEmpty();
    assertThat(found(safe)).isEmpty();
    assertThat(safe).isEqualTo(safe(table, contract("", "")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everySkippedSecondaryCellIsFound(long seed) throws IOException {
    PlainTable table = CountFiles.random(seed);
    PlainTable safe = safe(table, contract("", ""));
    for (int r = 0; r < safe.rows().size(); r++) {
      String exact = table.rows().get(r).get(2);
      if (safe.rows().get(r).get(2) == null && Long.parseLong(exact) >= 5) {
        List<List<String>> rows = new ArrayList<>(safe.rows());
        List<String> row = new ArrayList<>(rows.get(r));
        row.set(2, exact);
        rows.set(r, row);
        assertThat(found(new PlainTable("t", safe.columns(), rows))).as("row %s", r).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void withoutAnySecondaryCellSomethingIsFoundOut(long seed) throws IOException {
    PlainTable table = CountFiles.random(seed);
    List<List<String>> dotted = new ArrayList<>();
    table.rows().forEach(r -> dotted.add(new ArrayList<>(r)));
    dotted.forEach(r -> r.set(2, r.get(2).matches("[1-4]") ? null : r.get(2)));
    PlainTable hole = new PlainTable("t", table.columns(), dotted);
    assertThat(found(hole)).isNotEmpty();
  }

  @Test
  void roundingKeepsTheTableAdditiveAndHasNoSmallCounts() throws IOException {
    PlainTable table = CountFiles.random(7);
    PlainTable safe = safe(table, contract("metod = rounding", ""));
    CountSystem.Shape shape = new CountSystem.Shape(List.of("omrade", "kon"), "antal");
    List<Integer> all = IntStream.range(0, safe.rows().size()).boxed().toList();
    CountSystem system = CountSystem.of(safe.coded(), all, shape, Hierarchy.plain());
    assertThat(Arrays.stream(system.linked().counts())).allMatch(n -> n == 0 || n >= 5);
    assertThat(off(table, safe)).isLessThanOrEqualTo(15);
  }

  @Test
  void cellKeysWhereTheTableHasThem() throws IOException {
    PlainTable table =
        Drawn.table(
            "t",
            """
            ar | omrade | kon | antal | cellnyckel
            2022 | 0180 | 1 | 100 | 0
            2022 | 0180 | 2 | 100 | 2147483648
            2022 | 0180 | T | 0 | 0
            """);
    PlainTable safe = safe(table, contract("", ", nyckel = cellnyckel"));
    assertThat(safe.columns()).containsExactly("omrade", "kon", "antal", "status");
    assertThat(safe.rows()).extracting(r -> r.get(2)).containsExactly("95", "100", "0");
  }

  @Test
  void marginsThatDoNotAddUpAreRefused() {
    PlainTable wrong =
        Drawn.table("t", "omrade | kon | antal\na | 1 | 10\na | 2 | 30\na | T | 41\n");
    assertThatThrownBy(() -> safe(wrong, contract("", "")))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.REFUSED))
        .hasMessageContaining("[a, T]");
  }

  @Test
  void buildsTheMarginsOfATableWithout() throws IOException {
    PlainTable whole = CountFiles.random(5);
    List<List<String>> inner =
        whole.rows().stream().filter(r -> r.get(0).length() > 4 && !r.get(1).equals("T")).toList();
    PlainTable built =
        safe(new PlainTable("t", whole.columns(), inner), contract("marginaler = byggs", ""));
    assertThat(built.rows())
        .containsExactlyInAnyOrderElementsOf(safe(whole, contract("", "")).rows());
    assertThatThrownBy(() -> safe(whole, contract("marginaler = byggs", "")))
        .hasMessageContaining("has margins already");
  }

  @Test
  void readsAndWritesParquetWithTheContractsTypes() throws IOException {
    Contract contract = contract("", "");
    PlainTable safe = safe(CountFiles.random(3), contract);
    Path file = dir.resolve("t.parquet");
    ColumnFile.write(safe.coded(), contract, file);
    assertThat(PlainTable.of(ColumnFile.read(file))).isEqualTo(safe);
  }

  @Test
  void aCellThatStandsTwiceIsOneCell() throws IOException {
    PlainTable table = CountFiles.random(3);
    List<List<String>> rows = new ArrayList<>(table.rows());
    rows.add(table.rows().get(0));
    PlainTable safe = safe(new PlainTable("t", table.columns(), rows), contract("", ""));
    assertThat(safe.rows().get(rows.size() - 1)).isEqualTo(safe.rows().get(0));
  }

  @Test
  void readsAndWritesCsv() throws IOException {
    Path file = dir.resolve("t.csv");
    Files.writeString(file, "Omrade,namn,antal\n0180,\"Stockholm, \"\"city\"\"\",\n");
    PlainTable table = PlainTable.of(ColumnFile.read(file));
    assertThat(table.columns()).containsExactly("omrade", "namn", "antal");
    assertThat(table.rows().get(0)).containsExactly("0180", "Stockholm, \"city\"", null);
    ColumnFile.write(table.coded(), contract("", ""), file);
    assertThat(PlainTable.of(ColumnFile.read(file))).isEqualTo(table);
  }

  private static PlainTable safe(PlainTable table, Contract contract) {
    return PlainTable.of(WALL.protect(table.coded(), contract).table());
  }

  static List<Finding> found(PlainTable... tables) {
    return ATTACK.on(Stream.of(tables).map(PlainTable::coded).toList()).findings();
  }

  private static long off(PlainTable table, PlainTable safe) {
    return IntStream.range(0, table.rows().size())
        .mapToLong(
            r ->
                Math.abs(
                    Long.parseLong(table.rows().get(r).get(2))
                        - Long.parseLong(safe.rows().get(r).get(2))))
        .max()
        .orElseThrow();
  }

  private static List<String> suppressed(PlainTable table) {
    return table.rows().stream()
        .filter(r -> r.get(2) == null)
        .map(r -> r.get(0) + " " + r.get(1))
        .toList();
  }

  private Contract contract(String method, String key) throws IOException {
    Path file = dir.resolve("t.conf");
    Files.writeString(
        file,
        """
        tabell = t
        rad = "one area x kon"
        nyckel = [omrade, kon]
        %s
        kolumner = [
          { namn = omrade, typ = string, nn = true, om = "area" }
          { namn = kon, typ = string, nn = true, om = "1, 2, T" }
          { namn = antal, typ = bigint, om = "persons", skydd { klass = count%s } }
          { namn = status, typ = string, nn = true, om = "A, Q", skydd { klass = status } }
        ]
        """
            .formatted(method, key));
    return Contract.read(Layer.PROTECTED, file);
  }
}
