package se.boverket.barometer.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.boverket.barometer.disclosure.Finding.Kind;

/** Safe tables and releases with one planted hole each. */
final class Mutants {
  private Mutants() {}

  /**
   * A planted hole.
   *
   * @param what it is, in words
   * @param kind the attack that finds it
   * @param found what all attacks find
   */
  record Mutant(String what, Kind kind, Supplier<List<Finding>> found) {
    @Override
    public String toString() {
      return what;
    }
  }

  static List<Mutant> all() {
    return Stream.of(drawn(), areas(), releases()).flatMap(List::stream).toList();
  }

  /** {@code mutants.txt}: in a drawing, one piece is replaced by another. */
  private static List<Mutant> drawn() {
    try (InputStream in = Mutants.class.getResourceAsStream("mutants.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(" ;; "))
          .map(m -> new Mutant(m[0], Kind.valueOf(m[2]), () -> drawn(m[1], m[3], m[4])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Finding> drawn(String name, String safe, String hole) {
    String drawing = AttackTest.drawing(name);
    if (!drawing.contains(safe)) {
      throw new IllegalArgumentException("nothing to replace: " + safe);
    }
    return AttackTest.found(Drawn.table(name, drawing.replace(safe, hole)));
  }

  /** One area of the noisy country with another count than the same persons elsewhere. */
  private static List<Mutant> areas() {
    Map<String, String> areas =
        Map.of(
            "befolkning 0114A1010", "the only DeSO of a RegSO with another value",
            "befolkning 0114R001", "a RegSO of one DeSO with another value",
            "befolkning 0980", "the only municipality of a county with another value",
            "socioekonomiskt_index 0115R003", "inhabitants that differ between two tables");
    return areas.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> moved(e.getKey().split(" "), e.getValue()))
        .toList();
  }

  private static Mutant moved(String[] at, String what) {
    return new Mutant(
        what,
        Kind.INCONSISTENT,
        () ->
            gate(
                t ->
                    t.name().equals(at[0])
                        ? GateTest.changed(
                            t, row -> row.get(2).equals(at[1]) ? GateTest.moved(t, row) : row)
                        : t));
  }

  private static List<Mutant> releases() {
    return List.of(
        new Mutant(
            "a column outside the contracts",
            Kind.IDENTIFIER,
            () -> gate(t -> t.with("boende", t.rows().stream().map(r -> "hyr").toList()))),
        new Mutant(
            "a table outside the contracts",
            Kind.IDENTIFIER,
            () -> gate(t -> new PlainTable("extra", t.columns(), t.rows()))),
        new Mutant("a total republished elsewhere", Kind.EXACT, Mutants::elsewhere),
        new Mutant(
            "two divisions that differ by one dwelling",
            Kind.DIFFERENCING,
            () -> DivisionAttackTest.divisions("703", "797")),
        new Mutant(
            "a release before the current one with another key",
            Kind.AVERAGING,
            () -> GateTest.redrawn(2)),
        new Mutant(
            "a sum three persons from that of two releases ago",
            Kind.DIFFERENCING,
            GateTest::correctedTwice),
        new Mutant(
            "fifty persons crossed by ten columns",
            Kind.AVERAGING,
            () -> found(NoisyCountry.crossed(50, 10))),
        new Mutant(
            "measures of two neighbourhoods with a small count",
            Kind.BACK_SOLVING,
            SolvingTest::pinned),
        new Mutant(
            "measures of a group whose shares are published, two neighbourhoods",
            Kind.BACK_SOLVING,
            SolvingTest::pinnedByShares),
        new Mutant(
            "measures of four neighbourhoods with one decimal",
            Kind.BACK_SOLVING,
            () -> SolvingTest.four(0.1)),
        new Mutant(
            "an area counted by its hidden type",
            Kind.EXACT,
            () -> TypeAttackTest.found("aktuell | 2 | 0", "aktuell | 2 | 1")),
        new Mutant(
            "the people of an area of hidden type",
            Kind.EXACT,
            () -> TypeAttackTest.found("2 | 1499", "2 | 1616")),
        new Mutant(
            "a share of types that weighs a hidden one",
            Kind.EXACT,
            () -> TypeAttackTest.found("66.6", "61.7")),
        new Mutant(
            "an area of hidden type among those that moved",
            Kind.EXACT,
            () -> TypeAttackTest.found("3 | 3 | 1", "3 | 3 | 2")),
        new Mutant(
            "all common codes together few persons larger in one of two divisions",
            Kind.DIFFERENCING,
            () -> DivisionAttackTest.commonCodes(765)),
        new Mutant("a sum corrected by three persons", Kind.DIFFERENCING, GateTest::corrected));
  }

  private static List<Finding> elsewhere() {
    return AttackTest.found(
        Drawn.table("counts", AttackTest.COUNTS),
        Drawn.table(
            "more",
            "ar | omrade | kon | antal\n2022 | 0114A0010 | T | 33\n2022 | 0114A0010 | 2 | 31\n"));
  }

  private static List<Finding> found(PlainTable table) {
    return AttackTest.found(table);
  }

  private static List<Finding> gate(UnaryOperator<PlainTable> change) {
    List<PlainTable> tables = new ArrayList<>(NoisyCountry.tables(1));
    tables.replaceAll(change);
    return GateTest.found(tables);
  }
}
