package se.boverket.barometer.disclosure.system;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The cells that differ: what adds up the same populated inner cells is one cell, whatever its
 * codes (a RegSO that is one DeSO, a total of one group).
 *
 * @param groupOf for each cell of the layout its group, -1 where nobody can be in it
 * @param cells for each group its cells, ascending; the groups in the order of their first cell
 * @param members for each group its populated inner cells, ascending
 */
public record Distinct(int[] groupOf, int[][] cells, int[][] members) {

  /** Groups of a layout's cells when these inner cells are known to be empty. */
  public static Distinct of(Layout layout, BitSet empty) {
    int[] groupOf = new int[layout.keys().size()];
    Map<IntBuffer, Integer> numbers = new HashMap<>();
    List<IntStream.Builder> cells = new ArrayList<>();
    List<int[]> members = new ArrayList<>();
    for (int c = 0; c < groupOf.length; c++) {
      int[] populated = Arrays.stream(layout.members()[c]).filter(i -> !empty.get(i)).toArray();
      groupOf[c] = populated.length == 0 ? -1 : group(numbers, populated);
      if (groupOf[c] == cells.size()) {
        cells.add(IntStream.builder());
        members.add(populated);
      }
      if (groupOf[c] >= 0) {
        cells.get(groupOf[c]).add(c);
      }
    }
    int[][] byGroup = cells.stream().map(b -> b.build().toArray()).toArray(int[][]::new);
    return new Distinct(groupOf, byGroup, members.toArray(int[][]::new));
  }

  private static int group(Map<IntBuffer, Integer> numbers, int[] populated) {
    int next = numbers.size();
    Integer known = numbers.putIfAbsent(IntBuffer.wrap(populated), next);
    return known == null ? next : known;
  }

  /** Number of groups. */
  public int size() {
    return members.length;
  }
}
