package se.boverket.barometer.disclosure.suppression;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.boverket.barometer.disclosure.system.Blocks;
import se.boverket.barometer.tables.Stop;

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
  private final Set<SparseRow> neededAbove = new LinkedHashSet<>();
  private final Map<Integer, Solved> solved;

  /** A block's last problem and what it came to. */
  private record Solved(Problem problem, BitSet shown) {}

  TwoPhase(Groups groups, Blocks blocks, Parallel parallel) {
    this(groups, blocks, parallel, new ConcurrentHashMap<>());
  }

  private TwoPhase(Groups groups, Blocks blocks, Parallel parallel, Map<Integer, Solved> solved) {
    this.solved = solved;
    this.groups = groups;
    this.blocks = blocks;
    this.parallel = parallel;
    above = new Part(groups, groups.in(Blocks.UPPER).toArray(), new int[0], upperColumns());
    inside = parallel.map(blocks.count(), this::part);
  }

  /** The same table with other blocks; those that are the same are not solved again. */
  TwoPhase divided(Blocks other) {
    return other == blocks
        ? this
        : new TwoPhase(Groups.of(groups.table(), other, groups.rule()), other, parallel, solved);
  }

  Blocks blocks() {
    return blocks;
  }

  Groups groups() {
    return groups;
  }

  /**
   * The groups that may be shown.
   *
   * @param proofs sums that may not be told, each within a block
   */
  BitSet shown(Set<Proof> proofs) {
    Map<Integer, List<Guard>> others =
        proofs.stream()
            .collect(
                Collectors.groupingBy(
                    p -> blocks.ofInner()[p.inner()[0]],
                    Collectors.mapping(this::guard, Collectors.toList())));
    while (true) {
      List<Guard> needed =
          neededAbove.stream().map(row -> new Guard(row, Guard.Kind.VIRTUAL)).toList();
      Problem problem = above.problem(Given.nothing(above.size()), needed);
      BitSet shownAbove = Solver.solve(problem, pairs -> above.detours(new BitSet(), pairs));
      Upper upper = new Upper(above, problem, shownAbove, blocks.ofInner());
      List<Problem> problems =
          parallel.map(inside.size(), b -> problem(upper, b, others.getOrDefault(b, List.of())));
      List<SparseRow> troubles = troubles(upper, problems);
      if (troubles.isEmpty()) {
        return shown(problems, shownAbove);
      }
      if (!neededAbove.addAll(troubles)) {
        throw Stop.disclosure(
            "A block cannot be protected with what is shown above it; take larger blocks, or show"
                + " fewer cells above them.");
      }
    }
  }

  private BitSet shown(List<Problem> problems, BitSet shownAbove) {
    BitSet groupsAbove = new BitSet();
    above.groups(shownAbove).forEach(groupsAbove::set);
    List<BitSet> shown = parallel.map(problems.size(), b -> solve(b, problems.get(b), groupsAbove));
    BitSet all = (BitSet) groupsAbove.clone();
    IntStream.range(0, shown.size())
        .forEach(b -> inside.get(b).groups(shown.get(b)).forEach(all::set));
    return all;
  }

  /** A block that has not changed is not solved again. */
  private BitSet solve(int block, Problem problem, BitSet groupsAbove) {
    Solved before = solved.get(block);
    if (before != null && before.problem().equals(problem)) {
      return before.shown();
    }
    Part part = inside.get(block);
    BitSet shown = Solver.solve(problem, pairs -> part.detours(groupsAbove, pairs));
    solved.put(block, new Solved(problem, shown));
    return shown;
  }

  private Guard guard(Proof proof) {
    Part part = inside.get(blocks.ofInner()[proof.inner()[0]]);
    return new Guard(part.row(proof), Guard.Kind.VIRTUAL);
  }

  private Problem problem(Upper upper, int block, List<Guard> others) {
    Part part = inside.get(block);
    List<Guard> guards = new ArrayList<>(upper.outsiders(block, part));
    guards.addAll(others);
    return part.problem(upper.given(block, part), guards);
  }

  private List<SparseRow> troubles(Upper upper, List<Problem> problems) {
    List<List<SparseRow>> found =
        parallel.map(
            problems.size(),
            b ->
                problems.get(b).troubles().stream()
                    .map(row -> upper.up(row, inside.get(b)))
                    .toList());
    return found.stream().flatMap(List::stream).distinct().toList();
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
