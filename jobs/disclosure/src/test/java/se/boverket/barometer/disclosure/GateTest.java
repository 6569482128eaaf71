package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boverket.barometer.disclosure.Finding.Kind;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Stop;

/** A country published with cell keys: clean as it is, and with one hole at a time. */
class GateTest {
  static final Gate GATE =
      new Gate(FileWallTest.POLICY, RulesTest.SCHEMAS.contracts(Layer.PUBLISHED));
  @TempDir Path dir;

  @Test
  void aCleanReleasePassesBesideItselfAndIsCertified() throws IOException {
    Path release = written("clean", NoisyCountry.tables(1));
    Audit audit = GATE.pass(release, Optional.of(release));
    assertThat(audit.findings()).isEmpty();
    assertThat(audit.highest()).isBetween(0.1, 0.9);
    assertThat(audit.tried().get(Kind.AVERAGING)).isPositive();
    assertThat(audit.facts().get("attacks").toString()).contains("averaging={");
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8"})
  void noDrawOfACleanReleaseIsAccused(long secret) {
    assertThat(found(NoisyCountry.tables(secret))).isEmpty();
  }

  @Test
  void aReleaseWithAnotherKeyIsFound() throws IOException {
    Path earlier = written("earlier", NoisyCountry.tables(1));
    Path now = written("now", NoisyCountry.tables(2));
    assertThatThrownBy(() -> GATE.pass(now, Optional.of(earlier)))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.DISCLOSURE))
        .hasMessageContaining(
            "averaging: befolkning [2022 regso2020] the current release has another");
  }

  @Test
  void aCorrectionOfOneAreaIsNone() throws IOException {
    List<PlainTable> corrected = new ArrayList<>(NoisyCountry.tables(1));
    corrected.set(0, NoisyCountry.tables(2).get(0));
    PlainTable before = NoisyCountry.tables(1).get(0);
    corrected.set(
        0,
        changed(
            corrected.get(0),
            row -> row.get(2).equals("0114A1010") ? row : before.rows().get(at(before, row))));
    Path earlier = written("earlier", NoisyCountry.tables(1));
    Audit audit = GATE.audit(columns(corrected), Optional.of(earlier));
    assertThat(audit.findings()).noneMatch(f -> f.how().contains("another draw"));
  }

  @ParameterizedTest
  @CsvSource({
    // the only DeSO of a RegSO, the only municipality of a county: the same persons
    "befolkning, 0114A1010, INCONSISTENT",
    "befolkning, 0114R001, INCONSISTENT",
    "befolkning, 0980, INCONSISTENT",
    // the same inhabitants in another table
    "socioekonomiskt_index, 0115R003, INCONSISTENT"
  })
  void theSameMembersWithAnotherValueAreFound(String table, String area, Kind kind) {
    List<PlainTable> tables = new ArrayList<>(NoisyCountry.tables(1));
    tables.replaceAll(
        t ->
            t.name().equals(table)
                ? changed(t, row -> row.get(2).equals(area) ? moved(t, row) : row)
                : t);
    assertThat(found(tables)).anyMatch(f -> f.attack() == kind && f.table().equals(table));
  }

  @Test
  void aColumnOutsideTheContractsIsFound() {
    List<PlainTable> tables = new ArrayList<>(NoisyCountry.tables(1));
    PlainTable more = tables.get(0);
    tables.set(0, more.with("boende", more.rows().stream().map(r -> "hyr").toList()));
    assertThat(found(tables))
        .extracting(Finding::toString)
        .contains("identifier: befolkning [boende] a column outside the contracts");
  }

  @Test
  void aTableOutsideTheContractsIsFound() {
    List<PlainTable> tables = new ArrayList<>(NoisyCountry.tables(1));
    tables.add(Drawn.table("extra", "omrade | antal\n0114 | 700\n"));
    assertThat(found(tables)).extracting(Finding::table).contains("extra");
  }

  private static int at(PlainTable table, List<String> row) {
    for (int r = 0; r < table.rows().size(); r++) {
      if (table.rows().get(r).subList(0, 7).equals(row.subList(0, 7))) {
        return r;
      }
    }
    throw new AssertionError(row);
  }

  /** The row with another count; a hidden one is shown. */
  private static List<String> moved(PlainTable table, List<String> row) {
    List<String> moved = new ArrayList<>(row);
    int at = table.columns().indexOf(table.name().equals("befolkning") ? "antal" : "folkmangd");
    moved.set(at, row.get(at) == null ? "7" : "" + (Long.parseLong(row.get(at)) + 5));
    return moved;
  }

  private static PlainTable changed(PlainTable table, UnaryOperator<List<String>> change) {
    return new PlainTable(
        table.name(), table.columns(), table.rows().stream().map(change).toList());
  }

  private static List<Finding> found(List<PlainTable> tables) {
    return GATE.audit(columns(tables), Optional.empty()).findings();
  }

  private static List<Columns> columns(List<PlainTable> tables) {
    return tables.stream().map(PlainTable::coded).toList();
  }

  private Path written(String name, List<PlainTable> tables) throws IOException {
    Path folder = Files.createDirectories(dir.resolve(name));
    for (PlainTable table : tables) {
      ColumnFile.write(table.coded(), null, folder.resolve(table.name() + ".csv"));
    }
    return folder;
  }
}
