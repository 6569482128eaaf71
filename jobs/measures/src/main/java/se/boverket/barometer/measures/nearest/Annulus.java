package se.boverket.barometer.measures.nearest;

import java.util.Arrays;

/**
 * What is known about the k nearest of all squares in a region: who is among them for every one,
 * and who may be for some, in nodes of the tree. Lengths are in half squares.
 */
final class Annulus {
  /** Nodes that reach this many times less far than a region are decided upon as one. */
  private static final int FINER = 12;

  private static final int FIRST_ROOM = 64;

  /** Who is among the k nearest of every square of the region. */
  final Taken taken;

  /** The node of the region. */
  int region;

  /** The k nearest of the region's centre end between these distances. */
  double low;

  double high;

  /** How many nodes are yet to be decided upon, in the order of the tour. */
  int count;

  int[] nodes = new int[FIRST_ROOM];
  double[] x = new double[FIRST_ROOM];
  double[] y = new double[FIRST_ROOM];
  long[] persons = new long[FIRST_ROOM];

  /** None of them reaches farther than this. */
  int fine;

  private final Tree tree;

  Annulus(Grid grid, Tree tree) {
    this.tree = tree;
    this.taken = new Taken(grid, tree);
  }

  /** The whole map, with nobody decided upon. */
  void startWithAll() {
    start(1);
    taken.start();
    low = 0;
    high = 2.0 * tree.reach(1);
    ask(1);
  }

  /** A region within a larger one: what holds for that holds here. */
  void start(int node, Annulus larger) {
    start(node);
    taken.start(larger.taken);
  }

  private void start(int node) {
    region = node;
    count = 0;
    fine = tree.parts(node) * node >= tree.singles() ? 0 : tree.reach(node) / FINER;
  }

  /** Leaves a node that a larger region has left, to be decided upon here too. */
  void keep(Annulus larger, int at) {
    int node = larger.nodes[at];
    if (coarse(node)) {
      ask(node);
    } else {
      put(node, larger.x[at], larger.y[at], larger.persons[at]);
    }
  }

  private void ask(int node) {
    if (!coarse(node)) {
      put(node, tree.x(node), tree.y(node), tree.persons(node));
      return;
    }
    ask(2 * node);
    if (tree.exists(2 * node + 1)) {
      ask(2 * node + 1);
    }
  }

  /** Single squares are wanted where the next search is for single squares. */
  private boolean coarse(int node) {
    return node < tree.singles() && (fine == 0 || tree.reach(node) > fine);
  }

  private void put(int node, double east, double north, long everybody) {
    if (count == nodes.length) {
      grow();
    }
    nodes[count] = node;
    x[count] = east;
    y[count] = north;
    persons[count] = everybody;
    count++;
  }

  private void grow() {
    nodes = Arrays.copyOf(nodes, 2 * count);
    x = Arrays.copyOf(x, 2 * count);
    y = Arrays.copyOf(y, 2 * count);
    persons = Arrays.copyOf(persons, 2 * count);
  }
}
