package se.boverket.barometer.publication.derived;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.boverket.barometer.tables.Codelist;

/** Municipalities that were split: their series cannot be carried over it. */
public final class Splits {
  private Splits() {}

  /** First reference year of those that left, by the code of today. */
  public static Map<String, Integer> firstYears(Codelist changes) {
    Map<String, Integer> first = new HashMap<>();
    splits(changes)
        .forEach(c -> first.put(today(changes, c, "till"), Integer.valueOf(c.get("forsta_ar"))));
    return first;
  }

  /** First reference years after a split, by the code of today, of those that left or stayed. */
  static Map<String, List<Integer>> years(Codelist changes) {
    Map<String, List<Integer>> years = new HashMap<>();
    splits(changes)
        .forEach(
            c ->
                Stream.of("fran", "till")
                    .map(end -> today(changes, c, end))
                    .forEach(
                        kommun ->
                            years
                                .computeIfAbsent(kommun, k -> new ArrayList<>())
                                .add(Integer.valueOf(c.get("forsta_ar")))));
    return years;
  }

  private static Stream<Map<String, String>> splits(Codelist changes) {
    return changes.rows().stream().filter(c -> c.get("slag").equals("split_from"));
  }

  /** A code at either end of a split carried through the renumberings after it. */
  private static String today(Codelist changes, Map<String, String> split, String end) {
    return changes.rows().stream()
        .filter(c -> c.get("slag").equals("renumber"))
        .filter(c -> c.get("fran").equals(split.get(end)))
        .filter(c -> c.get("forsta_ar").compareTo(split.get("forsta_ar")) >= 0)
        .map(c -> c.get("till"))
        .findFirst()
        .orElse(split.get(end));
  }
}
