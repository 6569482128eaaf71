package se.boverket.barometer.disclosure.suppression;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.boverket.barometer.disclosure.system.Blocks;

/**
 * Decides what lies above the blocks first, then each block with that fixed. A block tells nothing
 * more of what lies above than is shown there, so what is safe in every block is safe in the whole.
 * Where a block cannot be safe with what is fixed, what it needs is guarded above and all begins
 * anew.
 */
final class TwoPhase {
  private final Groups groups;
  private final Blocks blocks;
  private final Parallel parallel;
  private final Part above;
  private final List<Part> inside;

  TwoPhase(Groups groups, Blocks blocks, Parallel parallel) {
    this.groups = groups;
    this.blocks = blocks;
    this.parallel = parallel;
    above = new Part(groups, groups.in(Blocks.UPPER).toArray(), new int[0], upperColumns());
    inside = parallel.map(blocks.count(), this::part);
  }

  /** The groups that may be shown. */
  BitSet shown() {
    List<SparseRow> needed = new ArrayList<>();
    while (true) {
      List<Guard> guards = needed.stream().map(row -> new Guard(row, Guard.Kind.VIRTUAL)).toList();
      Problem problem = above.problem(Given.nothing(above.size()), guards);
      BitSet shownAbove = Solver.solve(problem);
      Upper upper = new Upper(above, problem, shownAbove, blocks.ofInner());
      List<Problem> problems = parallel.map(inside.size(), b -> problem(upper, b));
      List<SparseRow> troubles = troubles(upper, problems);
      if (troubles.isEmpty()) {
        BitSet shown = new BitSet();
        above.groups(shownAbove).forEach(shown::set);
        List<BitSet> solved = parallel.map(problems.size(), b -> Solver.solve(problems.get(b)));
        IntStream.range(0, solved.size())
            .forEach(b -> inside.get(b).groups(solved.get(b)).forEach(shown::set));
        return shown;
      }
      needed.addAll(troubles);
    }
  }

  private Problem problem(Upper upper, int block) {
    Part part = inside.get(block);
    return part.problem(upper.given(block, part), upper.outsiders(block, part));
  }

  private List<SparseRow> troubles(Upper upper, List<Problem> problems) {
    List<List<SparseRow>> found =
        parallel.map(
            problems.size(),
            b ->
                problems.get(b).troubles().stream()
                    .map(row -> upper.up(row, inside.get(b)))
                    .toList());
    return found.stream().flatMap(List::stream).toList();
  }

  /** Inner cells that no upper row tells apart, block by block. */
  private int[][] upperColumns() {
    List<IntStream.Builder> rows = new ArrayList<>();
    for (int block : blocks.ofInner()) {
      rows.add(IntStream.builder().add(block));
    }
    groups
        .in(Blocks.UPPER)
        .forEach(g -> IntStream.of(groups.members(g)).forEach(i -> rows.get(i).add(g)));
    Map<IntBuffer, IntStream.Builder> columns = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      int[] signature = rows.get(i).build().toArray();
      if (signature.length > 1) {
        columns.computeIfAbsent(IntBuffer.wrap(signature), s -> IntStream.builder()).add(i);
      }
    }
    return arrays(columns.values());
  }

  private Part part(int block) {
    BitSet members = new BitSet();
    int[] own = groups.in(block).toArray();
    IntStream.of(own).forEach(g -> IntStream.of(groups.members(g)).forEach(members::set));
    int[] fixed =
        groups
            .in(Blocks.UPPER)
            .filter(
                g -> IntStream.of(groups.members(g)).allMatch(i -> blocks.ofInner()[i] == block))
            .peek(g -> IntStream.of(groups.members(g)).forEach(members::set))
            .toArray();
    int[][] columns = members.stream().mapToObj(i -> new int[] {i}).toArray(int[][]::new);
    return new Part(groups, own, fixed, columns);
  }

  private static int[][] arrays(Collection<IntStream.Builder> builders) {
    return builders.stream().map(b -> b.build().toArray()).toArray(int[][]::new);
  }
}
