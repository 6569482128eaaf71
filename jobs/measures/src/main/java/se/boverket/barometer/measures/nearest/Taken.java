package se.boverket.barometer.measures.nearest;

import java.util.Arrays;

/** Persons taken from the map, node by node. */
final class Taken {
  private final Grid grid;
  private final Tree tree;
  private final long[] groups;
  private long persons;

  Taken(Grid grid, Tree tree) {
    this.grid = grid;
    this.tree = tree;
    this.groups = new long[grid.groups()];
  }

  /** Begins with nobody. */
  void start() {
    persons = 0;
    Arrays.fill(groups, 0);
  }

  /** Begins with what another has. */
  void start(Taken other) {
    persons = other.persons;
    System.arraycopy(other.groups, 0, groups, 0, groups.length);
  }

  /** Adds what another has. */
  void add(Taken other) {
    persons += other.persons;
    for (int g = 0; g < groups.length; g++) {
      groups[g] += other.groups[g];
    }
  }

  /** Adds one node. */
  void add(int node) {
    add(tree.from(node), tree.to(node));
  }

  /** Adds the first of these nodes; those that follow one another on the tour at once. */
  void add(int[] nodes, int count) {
    int from = 0;
    int to = 0;
    for (int i = 0; i < count; i++) {
      int next = tree.from(nodes[i]);
      if (next != to) {
        add(from, to);
        from = next;
      }
      to = tree.to(nodes[i]);
    }
    add(from, to);
  }

  private void add(int from, int to) {
    persons += grid.everybody(from, to);
    grid.add(from, to, groups);
  }

  long persons() {
    return persons;
  }

  long group(int group) {
    return groups[group];
  }
}
