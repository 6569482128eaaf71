package se.boverket.barometer.disclosure.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.boverket.barometer.tables.Stop;

/**
 * Which cells a table shows and which inner cells each of them adds up: a sparse 0/1 matrix. Cells
 * and inner cells stand in the order of their codes, whatever the order they came in.
 *
 * @param dimensions the dimensions
 * @param inner codes of each inner cell, the finest parts that everything adds up
 * @param keys codes of each cell
 * @param members for each cell its inner cells, ascending
 */
public record Layout(
    List<Dimension> dimensions,
    List<List<String>> inner,
    List<List<String>> keys,
    int[][] members) {

  /** Every inner cell and every margin. */
  public static Layout withMargins(List<Dimension> dimensions, Collection<List<String>> inner) {
    Keys keys = new Keys(dimensions, inner);
    return build(dimensions, inner, keys, key -> true);
  }

  /**
   * The cells of a file: those of the finest codes are the inner cells.
   *
   * @throws Stop (refused) when a margin has no inner cell below it
   */
  public static Layout ofFile(List<Dimension> dimensions, Collection<List<String>> shown) {
    List<Set<String>> sums = dimensions.stream().map(Dimension::sums).toList();
    List<List<String>> inner =
        shown.stream()
            .filter(
                key ->
                    IntStream.range(0, key.size()).noneMatch(d -> sums.get(d).contains(key.get(d))))
            .toList();
    return of(dimensions, inner, shown);
  }

  /**
   * Chosen cells over inner cells that are not shown themselves unless chosen.
   *
   * @throws Stop (refused) when a chosen cell has no inner cell below it
   */
  public static Layout of(
      List<Dimension> dimensions, Collection<List<String>> inner, Collection<List<String>> shown) {
    List<List<String>> all = new ArrayList<>(inner);
    all.addAll(shown);
    Keys keys = new Keys(dimensions, all);
    Map<Long, List<String>> wanted =
        shown.stream().collect(Collectors.toMap(keys::number, k -> k, (a, b) -> a, TreeMap::new));
    Layout layout = build(dimensions, inner, keys, wanted::containsKey);
    if (layout.keys.size() < wanted.size()) {
      layout.keys.forEach(k -> wanted.remove(keys.number(k)));
      throw Stop.refused(
          "Cell "
              + wanted.values().iterator().next()
              + " has no inner cell below it; list the inner cells that it adds up.");
    }
    return layout;
  }

  /** As {@link #of}; a chosen cell that adds up no inner cell is left out. */
  public static Layout ofKnown(
      List<Dimension> dimensions, Collection<List<String>> inner, Collection<List<String>> shown) {
    List<List<String>> all = new ArrayList<>(inner);
    all.addAll(shown);
    Keys keys = new Keys(dimensions, all);
    Set<Long> wanted = shown.stream().map(keys::number).collect(Collectors.toSet());
    return build(dimensions, inner, keys, wanted::contains);
  }

  private static Layout build(
      List<Dimension> dimensions, Collection<List<String>> inner, Keys keys, LongPredicate chosen) {
    long[] order = inner.stream().mapToLong(keys::number).sorted().distinct().toArray();
    List<List<String>> sorted = Arrays.stream(order).mapToObj(keys::key).toList();
    Map<Long, IntStream.Builder> below = new TreeMap<>();
    for (int i = 0; i < order.length; i++) {
      for (long sum : keys.sums(sorted.get(i))) {
        if (chosen.test(sum)) {
          below.computeIfAbsent(sum, k -> IntStream.builder()).add(i);
        }
      }
    }
    int[][] members = below.values().stream().map(b -> b.build().toArray()).toArray(int[][]::new);
    List<List<String>> names = below.keySet().stream().map(keys::key).toList();
    return new Layout(List.copyOf(dimensions), sorted, names, members);
  }
}
