package se.boverket.barometer.disclosure.suppression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is left to find out after everything has been subtracted that stands there: a shown zero
 * empties its inner cells, and a shown cell with one inner cell left gives it away.
 */
final class Unknowns {
  private final Published published;
  private final int[][] cellsOf;
  private final int[] left;
  private final double[] rest;
  private final double[] value;

  Unknowns(Published published) {
    this.published = published;
    int[][] members = published.layout().members();
    left = Arrays.stream(members).mapToInt(m -> m.length).toArray();
    rest = Arrays.stream(published.values()).asDoubleStream().toArray();
    value = new double[published.layout().inner().size()];
    Arrays.fill(value, Double.NaN);
    cellsOf = cellsOf(members, value.length);
    Deque<Integer> ready = new ArrayDeque<>();
    published.shown().stream().filter(this::tells).forEach(ready::add);
    while (!ready.isEmpty()) {
      find(ready.remove(), ready);
    }
  }

  private boolean isKnown(int inner) {
    return !Double.isNaN(value[inner]);
  }

  /** Sum of the inner cells of a cell that are known. */
  double known(int cell) {
    return Arrays.stream(published.layout().members()[cell])
        .filter(this::isKnown)
        .mapToDouble(i -> value[i])
        .sum();
  }

  /** Inner cells of a cell that are not known. */
  int[] open(int cell) {
    return Arrays.stream(published.layout().members()[cell]).filter(i -> !isKnown(i)).toArray();
  }

  /** What the shown cells say of the inner cells that are not known, the shortest first. */
  List<Equation> equations() {
    List<Equation> equations = new ArrayList<>();
    published.shown().stream()
        .filter(c -> left[c] > 0)
        .mapToObj(c -> Equation.sum(open(c), rest[c]))
        .forEach(equations::add);
    equations.sort(Comparator.comparing(Equation::length));
    return equations;
  }

  private boolean tells(int cell) {
    return left[cell] > 0 && (left[cell] == 1 || rest[cell] == 0);
  }

  private void find(int cell, Deque<Integer> ready) {
    double each = rest[cell];
    for (int inner : open(cell)) {
      value[inner] = each;
      for (int other : cellsOf[inner]) {
        left[other]--;
        rest[other] -= each;
        if (published.shown().get(other) && tells(other)) {
          ready.add(other);
        }
      }
    }
  }

  private static int[][] cellsOf(int[][] members, int inner) {
    List<IntStream.Builder> cells = new ArrayList<>();
    IntStream.range(0, inner).forEach(i -> cells.add(IntStream.builder()));
    for (int c = 0; c < members.length; c++) {
      for (int i : members[c]) {
        cells.get(i).add(c);
      }
    }
    return cells.stream().map(b -> b.build().toArray()).toArray(int[][]::new);
  }

  /** Cells that are hidden. */
  BitSet hidden() {
    BitSet hidden = new BitSet();
    hidden.set(0, left.length);
    hidden.andNot(published.shown());
    return hidden;
  }
}
