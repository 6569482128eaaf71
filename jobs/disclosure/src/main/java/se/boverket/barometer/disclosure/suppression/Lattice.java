package se.boverket.barometer.disclosure.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.boverket.barometer.disclosure.system.Dimension;
import se.boverket.barometer.disclosure.system.Layout;

/**
 * Cells of a part by their place: one node a dimension. Moving a person between two finest nodes of
 * a dimension touches the nodes above one of them but not the other.
 */
final class Lattice {
  /** Group of a place whose cells are known to be empty. */
  static final int EMPTY = -1;

  /** Group of a place that the table does not show at all. */
  static final int ABSENT = -2;

  private final List<List<String>> nodes = new ArrayList<>();
  private final List<List<int[]>> chains = new ArrayList<>();
  private final Map<List<Integer>, List<int[]>> moves = new HashMap<>();
  private final int[] groupAt;

  /**
   * @param cells cells of the layout whose codes span the part
   * @param groupOf group of each cell of the layout, negative where it is empty
   */
  Lattice(Layout layout, int[] cells, int[] groupOf) {
    for (int d = 0; d < layout.dimensions().size(); d++) {
      int at = d;
      SortedSet<String> codes = new TreeSet<>();
      Arrays.stream(cells).forEach(c -> codes.add(layout.keys().get(c).get(at)));
      nodes.add(List.copyOf(codes));
      chains.add(chains(layout.dimensions().get(d), nodes.get(d)));
    }
    groupAt = new int[nodes.stream().mapToInt(List::size).reduce(1, Math::multiplyExact)];
    Arrays.fill(groupAt, ABSENT);
    for (int c = 0; c < groupOf.length; c++) {
      int place = place(layout.keys().get(c));
      if (place >= 0) {
        groupAt[place] = groupOf[c];
      }
    }
  }

  private static List<int[]> chains(Dimension dimension, List<String> nodes) {
    TreeSet<String> finest = new TreeSet<>(nodes);
    nodes.forEach(
        n -> dimension.above(n).stream().filter(a -> !a.equals(n)).forEach(finest::remove));
    return finest.stream()
        .map(
            code ->
                dimension.above(code).stream()
                    .filter(nodes::contains)
                    .mapToInt(nodes::indexOf)
                    .sorted()
                    .toArray())
        .toList();
  }

  /** Number of dimensions. */
  int dimensions() {
    return nodes.size();
  }

  /** Number of nodes of a dimension. */
  int size(int dimension) {
    return nodes.get(dimension).size();
  }

  /** Group at a place, {@link #EMPTY} or {@link #ABSENT}. */
  int group(int place) {
    return groupAt[place];
  }

  /** Node of each dimension of a cell of the part. */
  int[] nodes(List<String> key) {
    return IntStream.range(0, key.size()).map(d -> nodes.get(d).indexOf(key.get(d))).toArray();
  }

  /**
   * The ways to change a node of a dimension: each the nodes that are touched when somebody appears
   * at, or moves between, finest nodes.
   */
  List<int[]> moves(int dimension, int node) {
    return moves.computeIfAbsent(List.of(dimension, node), k -> find(dimension, node));
  }

  private List<int[]> find(int dimension, int node) {
    List<int[]> found = new ArrayList<>();
    for (int[] to : chains.get(dimension)) {
      if (Arrays.binarySearch(to, node) >= 0) {
        found.add(to);
        for (int[] from : chains.get(dimension)) {
          if (Arrays.binarySearch(from, node) < 0) {
            found.add(difference(to, from));
          }
        }
      }
    }
    return found;
  }

  private static int[] difference(int[] one, int[] other) {
    return IntStream.concat(
            Arrays.stream(one).filter(n -> Arrays.binarySearch(other, n) < 0),
            Arrays.stream(other).filter(n -> Arrays.binarySearch(one, n) < 0))
        .toArray();
  }

  private int place(List<String> key) {
    int place = 0;
    for (int d = 0; d < nodes.size(); d++) {
      int node = Collections.binarySearch(nodes.get(d), key.get(d));
      if (node < 0) {
        return -1;
      }
      place = place * size(d) + node;
    }
    return place;
  }
}
