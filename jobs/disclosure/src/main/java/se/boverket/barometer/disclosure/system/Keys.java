package se.boverket.barometer.disclosure.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import se.boverket.barometer.tables.Stop;

/** Codes of a table as whole numbers: the order of the numbers is the order of the codes. */
final class Keys {
  private final List<List<String>> codes = new ArrayList<>();
  private final List<Map<String, Integer>> numbers = new ArrayList<>();
  private final List<int[][]> above = new ArrayList<>();

  Keys(List<Dimension> dimensions, Collection<List<String>> used) {
    for (int d = 0; d < dimensions.size(); d++) {
      int at = d;
      SortedSet<String> all = new TreeSet<>();
      used.stream()
          .map(key -> code(key, at, dimensions))
          .distinct()
          .forEach(code -> all.addAll(dimensions.get(at).above(code)));
      add(dimensions.get(d), List.copyOf(all));
    }
  }

  private static String code(List<String> key, int at, List<Dimension> dimensions) {
    if (key.size() != dimensions.size()) {
      throw Stop.refused(
          "Cell "
              + key
              + " has "
              + key.size()
              + " codes, the table "
              + dimensions.size()
              + " dimensions; give one code a dimension.");
    }
    return key.get(at);
  }

  private void add(Dimension dimension, List<String> all) {
    Map<String, Integer> number = new HashMap<>();
    all.forEach(code -> number.put(code, number.size()));
    int[][] up = new int[all.size()][];
    Arrays.setAll(up, i -> dimension.above(all.get(i)).stream().mapToInt(number::get).toArray());
    codes.add(all);
    numbers.add(number);
    above.add(up);
  }

  /** The number of a key whose codes are all in use. */
  long number(List<String> key) {
    long number = 0;
    for (int d = 0; d < codes.size(); d++) {
      number = Math.addExact(Math.multiplyExact(number, size(d)), numbers.get(d).get(key.get(d)));
    }
    return number;
  }

  /** The codes of a number. */
  List<String> key(long number) {
    String[] key = new String[codes.size()];
    long rest = number;
    for (int d = codes.size() - 1; d >= 0; d--) {
      key[d] = codes.get(d).get((int) (rest % size(d)));
      rest /= size(d);
    }
    return List.of(key);
  }

  /** The numbers of all cells that a cell counts in, itself among them. */
  long[] sums(List<String> key) {
    long[] sums = {0};
    for (int d = 0; d < codes.size(); d++) {
      int[] up = above.get(d)[numbers.get(d).get(key.get(d))];
      long[] next = new long[sums.length * up.length];
      for (int i = 0; i < next.length; i++) {
        next[i] = sums[i / up.length] * size(d) + up[i % up.length];
      }
      sums = next;
    }
    return sums;
  }

  private long size(int dimension) {
    return codes.get(dimension).size();
  }
}
