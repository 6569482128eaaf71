package se.boverket.barometer.disclosure.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What lies above the blocks, decided, and what each block is dealt of it. */
final class Upper {
  private final Part part;
  private final Problem problem;
  private final Elimination reader;
  private final int[] blockOfColumn;

  /** Each column of the part lies in one block. */
  Upper(Part part, Problem problem, BitSet shown, int[] blockOfInner) {
    this.part = part;
    this.problem = problem;
    reader = new Problem(problem.given(), List.of(), List.of()).reader();
    shown.stream()
        .mapToObj(c -> problem.candidates().get(c).row())
        .forEach(row -> reader.learn(reader.reduce(row)));
    blockOfColumn =
        IntStream.range(0, part.size()).map(c -> blockOfInner[part.inner(c)[0]]).toArray();
  }

  /** What a block is dealt; nothing is guarded from above where all of it is known. */
  Given given(int block, Part inside) {
    List<SparseRow> known = inside(block, List.of());
    List<SparseRow> all = restricted(block);
    Elimination span = reader(all);
    boolean nothingHidden = span.known().size() == known.size();
    return new Given(
        inside.size(), down(known, inside), nothingHidden ? List.of() : down(all, inside));
  }

  /** What the owners of one-person cells of other blocks know of this one beyond what is shown. */
  List<Guard> outsiders(int block, Part inside) {
    IntPredicate outside = c -> blockOfColumn[c] != block;
    boolean linked = pivoted(block).stream().anyMatch(row -> touches(row, outside));
    List<SparseRow> owners =
        problem.guards().stream()
            .filter(g -> g.kind() == Guard.Kind.OWNED && !touches(g.row(), outside.negate()))
            .map(g -> reader.reduce(g.row()))
            .filter(rest -> linked || touches(rest, outside.negate()))
            .toList();
    if (owners.isEmpty()) {
      return List.of();
    }
    Elimination shown = reader(inside(block, List.of()));
    List<SparseRow> told =
        owners.stream()
            .flatMap(rest -> inside(block, List.of(rest)).stream().map(shown::reduce))
            .filter(row -> !row.isZero())
            .map(SparseRow::normalised)
            .distinct()
            .toList();
    return down(told, inside).stream().map(row -> new Guard(row, Guard.Kind.OWNED)).toList();
  }

  /** What is known with a pivot in a block. */
  private List<SparseRow> pivoted(int block) {
    return reader.known().stream().filter(r -> blockOfColumn[r.last()] == block).toList();
  }

  /** A combination of a block's inner cells that is one of the upper columns, as such. */
  SparseRow up(SparseRow row, Part inside) {
    int[] columns =
        Arrays.stream(row.columns())
            .map(c -> part.column(inside.inner(c)[0]))
            .sorted()
            .distinct()
            .toArray();
    return SparseRow.of(columns, c -> row.at(inside.column(part.inner(c)[0])));
  }

  private List<SparseRow> down(List<SparseRow> rows, Part inside) {
    List<SparseRow> moved = new ArrayList<>();
    for (SparseRow row : rows) {
      int[] columns =
          Arrays.stream(row.columns())
              .flatMap(c -> Arrays.stream(part.inner(c)))
              .map(inside::column)
              .sorted()
              .toArray();
      moved.add(SparseRow.of(columns, c -> row.at(part.column(inside.inner(c)[0]))));
    }
    return moved;
  }

  /** The parts of all upper rows, shown or not, that lie in a block. */
  private List<SparseRow> restricted(int block) {
    Set<int[]> rows = new TreeSet<>(Arrays::compare);
    Stream.concat(
            problem.candidates().stream().map(Candidate::row),
            problem.guards().stream().map(Guard::row))
        .map(row -> Arrays.stream(row.columns()).filter(c -> blockOfColumn[c] == block).toArray())
        .forEach(rows::add);
    return rows.stream().filter(row -> row.length > 0).map(SparseRow::sum).toList();
  }

  /**
   * A basis of what is known, or would be with one thing more, and lies wholly in a block. Only
   * rows with their pivot there can take part, since no other row holds another's pivot; what they
   * hold outside is eliminated.
   */
  private List<SparseRow> inside(int block, List<SparseRow> more) {
    List<SparseRow> rows = new ArrayList<>(more);
    rows.addAll(pivoted(block));
    if (rows.stream().noneMatch(row -> touches(row, c -> blockOfColumn[c] != block))) {
      return rows;
    }
    int size = part.size();
    int[] outsideLast =
        IntStream.range(0, size).map(c -> blockOfColumn[c] == block ? c : c + size).toArray();
    Elimination basis = new Elimination(2 * size, List.of());
    rows.forEach(row -> basis.learn(basis.reduce(row.renumbered(outsideLast))));
    return basis.known().stream().filter(row -> row.last() < size).toList();
  }

  private Elimination reader(List<SparseRow> rows) {
    return new Problem(new Given(part.size(), rows, List.of()), List.of(), List.of()).reader();
  }

  private static boolean touches(SparseRow row, IntPredicate columns) {
    return Arrays.stream(row.columns()).anyMatch(columns);
  }
}
