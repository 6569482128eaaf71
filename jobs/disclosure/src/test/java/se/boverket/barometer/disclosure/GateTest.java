package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boverket.barometer.disclosure.EarlierAttack.Key;
import se.boverket.barometer.disclosure.Finding.Kind;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Stop;

/** A country published with cell keys: clean as it is, and with one hole at a time. */
class GateTest {
  static final Policy POLICY = FileWallTest.POLICY;
  static final Gate GATE = new Gate(POLICY, RulesTest.SCHEMAS.contracts(Layer.PUBLISHED), Map.of());
  @TempDir Path dir;

  @Test
  void aCleanReleasePassesBesideItselfAndIsCertified() throws IOException {
    Path release = written("clean", NoisyCountry.tables(1));
    Audit audit = GATE.pass(release, List.of(release, release));
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
    assertThatThrownBy(() -> GATE.pass(now, List.of(now, earlier)))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.DISCLOSURE))
        .hasMessageContaining("averaging: befolkning [2022] an earlier release has another");
  }

  /** Whoever kept all releases knows what each correction changed. */
  @Test
  void everyEarlierReleaseIsAttackedNotOnlyTheLast() {
    assertThat(earlier(sums(1000), sums(1100))).isEmpty();
    assertThat(correctedTwice())
        .extracting(Finding::how)
        .containsOnly("few persons less or more than in an earlier release");
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
    Audit audit = GATE.audit(yearly(corrected), beside(Key.SAME, earlier));
    assertThat(audit.findings()).noneMatch(f -> f.how().contains("another draw"));
  }

  @Test
  void anotherKeyPassesOnlyWhereThePolicyNamesIt() throws IOException {
    Path earlier = written("earlier", NoisyCountry.tables(1));
    Files.writeString(
        earlier.resolve(Certificate.FILE), "{ \"origin\": { \"record_key_id\": \"a\" } }");
    Path now = written("now", NoisyCountry.tables(2));
    assertThatThrownBy(() -> gate(POLICY, "b").pass(now, List.of(earlier)))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.DISCLOSURE))
        .hasMessageContaining("another record_key_id (a, now b)")
        .hasMessageContaining("key_changes");
    Policy named = policy(POLICY.limits(), new KeyChange("a", "b", "the old one was lost"));
    assertThat(
            gate(named, "b")
                .audit(yearly(NoisyCountry.tables(2)), beside(Key.ANOTHER, earlier))
                .findings())
        .noneMatch(f -> f.how().contains("another draw"));
    Path first = written("first", NoisyCountry.tables(3));
    Audit alone = again(named, beside(Key.SAME, now));
    Audit two = again(named, beside(Key.ANOTHER, earlier));
    Audit three = again(named, beside(Key.ANOTHER, first, earlier));
    assertThat(two.highest()).isGreaterThan(alone.highest());
    assertThat(three.highest()).isGreaterThanOrEqualTo(two.highest());
    assertThat(three.tried().get(Kind.AVERAGING)).isGreaterThan(two.tried().get(Kind.AVERAGING));
  }

  private static Audit again(Policy policy, List<Gate.Release> earlier) {
    return gate(policy, "b").audit(yearly(NoisyCountry.tables(2)), earlier);
  }

  private static List<Gate.Release> beside(Key key, Path... folders) {
    return Stream.of(folders).map(f -> new Gate.Release(f, key)).toList();
  }

  private static Gate gate(Policy policy, String key) {
    return new Gate(policy, GATE.contracts(), Map.of("record_key_id", key));
  }

  private static Policy policy(Limits limits, KeyChange... changes) {
    return new Policy(
        POLICY.version(),
        POLICY.signedBy(),
        POLICY.signedOn(),
        POLICY.digest(),
        POLICY.methods(),
        POLICY.classes(),
        limits,
        List.of(),
        List.of(changes));
  }

  /** What is found of a second draw of the country with the same key. */
  static List<Finding> redrawn(long secret) {
    Columns first = columns(NoisyCountry.tables(secret)).get(0);
    Columns now = columns(NoisyCountry.tables(1)).get(0);
    return earlier(now, first, now);
  }

  /** What is found of sums without noise that were corrected by three persons. */
  static List<Finding> corrected() {
    return earlier(sums(1000), sums(1003));
  }

  /** The same, where a release between them had many persons more. */
  static List<Finding> correctedTwice() {
    return earlier(sums(1000), sums(1003), sums(1100));
  }

  private static Columns sums(int all) {
    String sums = "ar|omrade|antal\n2022|01|%d\n2022|0114|400\n2022|0115|%d\n";
    return Drawn.table("t", sums.formatted(all, all - 400)).coded();
  }

  private static List<Finding> earlier(Columns now, Columns... before) {
    EarlierAttack attack =
        new EarlierAttack(POLICY, new Systems(Hierarchy.plain(), Optional.empty()), now);
    Trial trial = new Trial();
    Stream.of(before).forEach(b -> attack.beside(b, Key.SAME, trial));
    attack.together(trial);
    return trial.done().findings();
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
  static List<String> moved(PlainTable table, List<String> row) {
    List<String> moved = new ArrayList<>(row);
    int at = table.columns().indexOf(table.name().equals("befolkning") ? "antal" : "folkmangd");
    moved.set(at, row.get(at) == null ? "7" : "" + (Long.parseLong(row.get(at)) + 5));
    return moved;
  }

  static PlainTable changed(PlainTable table, UnaryOperator<List<String>> change) {
    return new PlainTable(
        table.name(), table.columns(), table.rows().stream().map(change).toList());
  }

  static List<Finding> found(List<PlainTable> tables) {
    return GATE.audit(yearly(tables), List.of()).findings();
  }

  private static YearlyTables yearly(List<PlainTable> tables) {
    return YearlyTables.of(columns(tables));
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
