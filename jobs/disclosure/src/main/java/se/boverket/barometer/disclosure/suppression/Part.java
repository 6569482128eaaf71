package se.boverket.barometer.disclosure.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of the table as a system of its own: a block, or what lies above the blocks. Its columns
 * are inner cells or sums of them.
 */
final class Part {
  private final Groups all;
  private final int[] own;
  private final int[] above;
  private final int[] candidates;
  private final int[] guarded;
  private final int[][] inner;
  private final Map<Integer, Integer> columnOf = new HashMap<>();

  /**
   * @param own groups to decide on
   * @param above groups decided before that lie wholly in the part
   * @param columns inner cells of each column, in any order
   */
  Part(Groups all, int[] own, int[] above, int[][] columns) {
    this.all = all;
    this.own = own;
    this.above = above;
    candidates =
        Arrays.stream(own)
            .filter(g -> !all.isSmall(g))
            .boxed()
            .sorted(Comparator.comparing((Integer g) -> -all.weight(g)).thenComparing(g -> g))
            .mapToInt(g -> g)
            .toArray();
    guarded =
        IntStream.concat(
                Arrays.stream(above).filter(g -> all.counts()[g] == 1),
                Arrays.stream(own).filter(all::isSmall))
            .toArray();
    inner = ordered(columns);
    for (int c = 0; c < inner.length; c++) {
      for (int i : inner[c]) {
        columnOf.put(i, c);
      }
    }
  }

  /**
   * The columns in the order that keeps elimination sparse: a pivot is a row's last column, and the
   * last column is the one whose next row comes latest, so that a large total is remembered by its
   * smallest part and shrinks with every part that is shown.
   */
  private int[][] ordered(int[][] columns) {
    Map<Integer, IntStream.Builder> places = new HashMap<>();
    Arrays.stream(columns).forEach(c -> places.put(c[0], IntStream.builder()));
    int[] rows = IntStream.concat(Arrays.stream(above), Arrays.stream(candidates)).toArray();
    for (int r = 0; r < rows.length; r++) {
      for (int i : all.members(rows[r])) {
        if (places.containsKey(i)) {
          places.get(i).add(r);
        }
      }
    }
    Map<Integer, int[]> sorted = new HashMap<>();
    places.forEach((i, rowsOfColumn) -> sorted.put(i, rowsOfColumn.build().toArray()));
    return Arrays.stream(columns)
        .sorted(
            Comparator.comparing((int[] c) -> sorted.get(c[0]), Arrays::compare)
                .thenComparing(c -> c[0]))
        .toArray(int[][]::new);
  }

  int size() {
    return inner.length;
  }

  /** Inner cells of a column. */
  int[] inner(int column) {
    return inner[column];
  }

  /** Column of an inner cell, -1 where it lies outside. */
  int column(int innerCell) {
    return columnOf.getOrDefault(innerCell, -1);
  }

  /** Sum of the columns that these inner cells lie in. */
  SparseRow row(int... innerCells) {
    return SparseRow.sum(Arrays.stream(innerCells).map(this::column).sorted().distinct().toArray());
  }

  /** A combination of inner cells of the part. */
  SparseRow row(Proof proof) {
    TreeMap<Integer, Long> row = new TreeMap<>();
    for (int i = 0; i < proof.inner().length; i++) {
      row.put(column(proof.inner()[i]), Field61.of(proof.factors()[i]));
    }
    return SparseRow.of(row.keySet().stream().mapToInt(c -> c).toArray(), row::get);
  }

  /** The part's problem; other guards come on top of its own. */
  Problem problem(Given given, List<Guard> others) {
    List<Candidate> rows =
        Arrays.stream(candidates)
            .mapToObj(g -> new Candidate(row(all.members(g)), all.weight(g)))
            .toList();
    List<Guard> guards =
        Stream.of(small().stream(), sumsOfOnes().stream(), others.stream())
            .flatMap(s -> s)
            .toList();
    return new Problem(given, rows, guards);
  }

  /**
   * A cheap choice of candidates to hide.
   *
   * @param shownAbove groups above that are shown
   * @param pairs guards of the part's problem that must not move only together, by their places
   */
  BitSet detours(BitSet shownAbove, List<int[]> pairs) {
    Lattice lattice = lattice();
    long[] costs = new long[all.counts().length];
    Arrays.stream(candidates).forEach(g -> costs[g] = all.weight(g));
    Arrays.stream(above).filter(shownAbove::get).forEach(g -> costs[g] = -1);
    List<Detours.Target> targets = new ArrayList<>();
    IntStream.concat(Arrays.stream(above).filter(g -> !shownAbove.get(g)), Arrays.stream(guarded))
        .forEach(g -> targets.add(new Detours.Target(List.of(change(lattice, g, -1)))));
    List<int[]> ownPairs =
        pairs.stream().filter(p -> Math.max(p[0], p[1]) < guarded.length).toList();
    for (int[] pair : ownPairs) {
      int one = guarded[pair[0]];
      int other = guarded[pair[1]];
      targets.add(
          new Detours.Target(List.of(change(lattice, one, other), change(lattice, other, one))));
    }
    BitSet groups = new Detours(lattice, costs).hidden(targets);
    BitSet hidden = new BitSet();
    IntStream.range(0, candidates.length)
        .filter(c -> groups.get(candidates[c]))
        .forEach(hidden::set);
    return hidden;
  }

  private Lattice lattice() {
    int[] cells =
        IntStream.concat(Arrays.stream(own), Arrays.stream(above))
            .flatMap(g -> Arrays.stream(all.distinct().cells()[g]))
            .toArray();
    return new Lattice(all.table().layout(), cells, all.distinct().groupOf());
  }

  private Detours.Change change(Lattice lattice, int group, int fixed) {
    int cell = all.distinct().cells()[group][0];
    return new Detours.Change(lattice.nodes(all.table().layout().keys().get(cell)), fixed);
  }

  /** The groups that a choice of candidates shows. */
  IntStream groups(BitSet shown) {
    return shown.stream().map(c -> candidates[c]);
  }

  private List<Guard> small() {
    return Arrays.stream(guarded).mapToObj(g -> new Guard(row(all.members(g)), kind(g))).toList();
  }

  private Guard.Kind kind(int group) {
    return all.counts()[group] == 1 ? Guard.Kind.OWNED : Guard.Kind.PRIMARY;
  }

  /**
   * Ones add up to their number: where a sum's small parts are all ones, at least two, their sum
   * must not be told, since nobody who is hidden is nobody.
   */
  private List<Guard> sumsOfOnes() {
    Set<List<Integer>> sums = new LinkedHashSet<>();
    for (int group : IntStream.concat(Arrays.stream(above), Arrays.stream(own)).toArray()) {
      List<Integer> parts =
          Arrays.stream(row(all.members(group)).columns())
              .filter(c -> all.rule().protects(count(c)))
              .boxed()
              .collect(Collectors.toList());
      if (parts.size() > 1 && parts.stream().allMatch(c -> count(c) == 1)) {
        sums.add(parts);
      }
    }
    return sums.stream()
        .map(s -> SparseRow.sum(s.stream().mapToInt(c -> c).toArray()))
        .map(row -> new Guard(row, Guard.Kind.VIRTUAL))
        .toList();
  }

  private long count(int column) {
    return Arrays.stream(inner[column]).mapToLong(i -> all.table().inner()[i]).sum();
  }
}
