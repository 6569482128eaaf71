package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The codes of one crossing column and the ways in which each is split into others.
 *
 * @param codes ascending
 * @param splits for each code its complete splits, coarse ones first, as places of the parts; one
 *     part only where another code has the same members
 */
record Axis(List<String> codes, int[][][] splits) {
  private static final String FINEST = "~";
  private static final Map<Pattern, List<String>> LEVELS =
      Map.of(
          Pattern.compile("\\d{4}[ABC]\\d{4}"), List.of("deso"),
          Pattern.compile("\\d{4}R\\d{3}"), List.of("regso"),
          Pattern.compile("\\d{4}X"), List.of("deso", "regso"),
          Pattern.compile("\\d{4}"), List.of("kommun"),
          Pattern.compile("\\d{2}"), List.of("lan"));

  static Axis of(Collection<String> used, Hierarchy hierarchy) {
    Family family = new Family(new TreeSet<>(used), hierarchy);
    List<String> codes = List.copyOf(family.used);
    Map<String, Integer> places = new HashMap<>();
    codes.forEach(c -> places.put(c, places.size()));
    List<Map<String, List<Integer>>> parts = new ArrayList<>();
    codes.forEach(c -> parts.add(new TreeMap<>()));
    for (String code : codes) {
      for (String over : family.above(code)) {
        for (String level : family.levels(code)) {
          parts
              .get(places.get(over))
              .computeIfAbsent(level, l -> new ArrayList<>())
              .add(places.get(code));
        }
      }
    }
    int[] sizes = codes.stream().mapToInt(family::leaves).toArray();
    int[][][] splits = new int[codes.size()][][];
    for (int c = 0; c < splits.length; c++) {
      int whole = sizes[c];
      splits[c] =
          parts.get(c).values().stream()
              .filter(p -> p.stream().mapToInt(k -> sizes[k]).sum() == whole)
              .map(p -> p.stream().mapToInt(k -> k).toArray())
              .sorted((a, b) -> a.length - b.length)
              .toArray(int[][]::new);
    }
    return new Axis(codes, splits);
  }

  int size() {
    return codes.size();
  }

  /** Place of each of these codes, -1 where the axis does not have it. */
  int[] places(List<String> others) {
    return others.stream()
        .mapToInt(c -> Math.max(-1, Collections.binarySearch(codes, c)))
        .toArray();
  }

  /** Codes in use among all that the hierarchy knows. */
  private static final class Family {
    private final TreeSet<String> used;
    private final Hierarchy hierarchy;
    private final Map<String, Integer> leaves = new HashMap<>();

    Family(TreeSet<String> used, Hierarchy hierarchy) {
      this.used = used;
      this.hierarchy = hierarchy;
      Set<String> all = new HashSet<>(hierarchy.below(used));
      all.addAll(used);
      Set<String> sums = new HashSet<>();
      all.forEach(
          c -> hierarchy.above(c, all).stream().filter(a -> !a.equals(c)).forEach(sums::add));
      for (String leaf : all) {
        if (!sums.contains(leaf)) {
          hierarchy.above(leaf, used).forEach(a -> leaves.merge(a, 1, Integer::sum));
        }
      }
    }

    int leaves(String code) {
      return leaves.getOrDefault(code, 0);
    }

    Set<String> above(String code) {
      Set<String> above = hierarchy.above(code, used);
      above.remove(code);
      return above;
    }

    List<String> levels(String code) {
      return LEVELS.entrySet().stream()
          .filter(e -> e.getKey().matcher(code).matches())
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse(
              List.of(leaves(code) == 1 ? FINEST : "sum " + code.replaceAll("[\\p{Ll}0-9]", "")));
    }
  }
}
