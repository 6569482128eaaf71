package se.boverket.barometer.publication.tables;

import java.util.HashMap;
import java.util.Map;
import se.boverket.barometer.tables.Codelist;

/** Municipalities that were split off: there is no year of theirs before that. */
final class Splits {
  private Splits() {}

  /** First reference year by the code of today; only municipalities that have one. */
  static Map<String, Integer> firstYears(Codelist changes) {
    Map<String, Integer> first = new HashMap<>();
    changes.rows().stream()
        .filter(c -> c.get("slag").equals("split_from"))
        .forEach(c -> first.put(today(changes, c), Integer.valueOf(c.get("forsta_ar"))));
    return first;
  }

  /** The child's code carried through the renumberings after its split. */
  private static String today(Codelist changes, Map<String, String> split) {
    return changes.rows().stream()
        .filter(c -> c.get("slag").equals("renumber"))
        .filter(c -> c.get("fran").equals(split.get("till")))
        .filter(c -> c.get("forsta_ar").compareTo(split.get("forsta_ar")) >= 0)
        .map(c -> c.get("till"))
        .findFirst()
        .orElse(split.get("till"));
  }
}
