package se.boverket.barometer.measures.nearest;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/**
 * The squares of a map halved again and again along their tour: node 1 is all of them, 2n and 2n +
 * 1 are the halves of node n, the last nodes are single squares. Lengths are in half squares, so
 * that centres are whole numbers too.
 */
final class Tree {
  private static final int PARTS = 4;

  private final int squares;
  private final int singles;
  private final int[] x;
  private final int[] y;
  private final int[] reach;
  private final long[] persons;

  private Tree(int squares) {
    this.squares = squares;
    this.singles = Integer.highestOneBit(Math.max(1, 2 * squares - 1));
    this.x = new int[2 * singles];
    this.y = new int[2 * singles];
    this.reach = new int[2 * singles];
    this.persons = new long[2 * singles];
  }

  static Tree of(Grid grid) {
    Tree tree = new Tree(grid.squares());
    int[][] least = {
      Arrays.copyOf(grid.columns(), tree.singles), Arrays.copyOf(grid.rows(), tree.singles)
    };
    int[][] most = {least[0].clone(), least[1].clone()};
    for (int first = tree.singles; first > 0; first /= 2) {
      for (int node = first; node < 2 * first && tree.exists(node); node++) {
        tree.put(node, least, most);
        tree.persons[node] = grid.everybody(tree.from(node), tree.to(node));
      }
      tree.halve(first, least, Math::min);
      tree.halve(first, most, Math::max);
    }
    return tree;
  }

  private void put(int node, int[][] least, int[][] most) {
    int at = node - Integer.highestOneBit(node);
    x[node] = least[0][at] + most[0][at];
    y[node] = least[1][at] + most[1][at];
    double width = (double) most[0][at] - least[0][at];
    double height = (double) most[1][at] - least[1][at];
    reach[node] = (int) Math.ceil(Math.hypot(width, height));
  }

  /** Brings the corners of each two nodes together, where both exist. */
  private void halve(int nodes, int[][] corners, IntBinaryOperator which) {
    for (int at = 0; at < nodes / 2; at++) {
      boolean both = exists(nodes + 2 * at + 1);
      for (int[] axis : corners) {
        axis[at] = both ? which.applyAsInt(axis[2 * at], axis[2 * at + 1]) : axis[2 * at];
      }
    }
  }

  /** The number of nodes at the last level: this node and those after it are single squares. */
  int singles() {
    return singles;
  }

  /** False for nodes after the last square. */
  boolean exists(int node) {
    return from(node) < squares;
  }

  /** The first square of a node. */
  int from(int node) {
    return (node << levelsBelow(node)) - singles;
  }

  /** The square after the last one of a node. */
  int to(int node) {
    return Math.min(squares, ((node + 1) << levelsBelow(node)) - singles);
  }

  /** In how many parts a search takes a node: n times as many are the numbers of its parts. */
  int parts(int node) {
    return Math.min(PARTS, 1 << levelsBelow(node));
  }

  private int levelsBelow(int node) {
    return Integer.numberOfLeadingZeros(node) - Integer.numberOfLeadingZeros(singles);
  }

  /** The centre of a node's squares, east. */
  int x(int node) {
    return x[node];
  }

  /** Likewise, north. */
  int y(int node) {
    return y[node];
  }

  /** No square of a node lies farther from its centre. */
  int reach(int node) {
    return reach[node];
  }

  /** Everybody in a node. */
  long persons(int node) {
    return persons[node];
  }
}
