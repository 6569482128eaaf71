package se.boverket.barometer.disclosure.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.boverket.barometer.tables.Stop;

/**
 * A division of a table into parts that can be protected one by one, once what lies above them is
 * fixed: municipalities.
 *
 * @param count number of blocks
 * @param ofInner for each inner cell its block, from 0
 * @param ofCell for each cell its block, {@link #UPPER} where it is a whole block or more
 */
public record Blocks(int count, int[] ofInner, int[] ofCell) {
  /** Mark of a cell that is a whole block or the sum of several. */
  public static final int UPPER = -1;

  /** The table as a single block. */
  public static Blocks whole(Layout layout) {
    return new Blocks(1, new int[layout.inner().size()], new int[layout.keys().size()]);
  }

  /**
   * One block a code of a dimension.
   *
   * @param codes codes that cover every inner cell exactly once, such as the municipalities
   * @throws Stop (usage) when the table has no such dimension, (refused) when an inner cell lies in
   *     none or several of the blocks
   */
  public static Blocks by(Layout layout, String dimension, Set<String> codes) {
    int at = layout.dimensions().stream().map(Dimension::name).toList().indexOf(dimension);
    if (at < 0) {
      throw Stop.usage("The table has no dimension " + dimension + "; name one that it has.");
    }
    List<String> blocks = List.copyOf(new TreeSet<>(codes));
    Map<String, Integer> numbers = new HashMap<>();
    blocks.forEach(code -> numbers.put(code, numbers.size()));
    Dimension areas = layout.dimensions().get(at);
    Map<String, Integer> ofCode = new HashMap<>();
    layout.inner().forEach(k -> ofCode.computeIfAbsent(k.get(at), c -> block(areas, c, numbers)));
    int[] ofInner = layout.inner().stream().mapToInt(k -> ofCode.get(k.get(at))).toArray();
    Map<String, Integer> below = new HashMap<>(ofCode);
    below.keySet().removeAll(numbers.keySet());
    layout.keys().forEach(k -> below.computeIfAbsent(k.get(at), c -> level(areas, c, numbers)));
    int[] ofCell = layout.keys().stream().mapToInt(k -> below.get(k.get(at))).toArray();
    return new Blocks(blocks.size(), ofInner, ofCell);
  }

  /** The same division with some blocks made one. */
  public Blocks merged(Set<Integer> some) {
    int least = some.stream().min(Integer::compare).orElseThrow();
    return new Blocks(
        count,
        Arrays.stream(ofInner).map(b -> some.contains(b) ? least : b).toArray(),
        Arrays.stream(ofCell).map(b -> some.contains(b) ? least : b).toArray());
  }

  private static int block(Dimension areas, String code, Map<String, Integer> numbers) {
    List<String> found = new ArrayList<>(areas.above(code));
    found.retainAll(numbers.keySet());
    if (found.size() != 1) {
      throw Stop.refused(
          "Inner cells of " + code + " lie in " + found.size() + " blocks; each belongs in one.");
    }
    return numbers.get(found.get(0));
  }

  private static int level(Dimension areas, String code, Map<String, Integer> numbers) {
    boolean inside =
        !numbers.containsKey(code) && areas.above(code).stream().anyMatch(numbers::containsKey);
    return inside ? block(areas, code, numbers) : UPPER;
  }
}
