package se.boverket.barometer.microdata.indices;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import se.boverket.barometer.microdata.aggregated.Indicator;

/**
 * Where an indicator's source is missing: nobody in a whole kommun is in its population, though
 * people of its ages live there. Missing is not zero.
 *
 * @param nowhere why an indicator has no value at all this year, by id
 * @param there kommuner with the source, by indicator
 * @param missing kommuner without it
 * @param estimated likewise, of those whose neighbouring years stand in, with these years
 * @param lan lan by kommun
 */
record Gaps(
    Map<String, String> nowhere,
    Map<String, TreeSet<String>> there,
    Map<String, TreeSet<String>> missing,
    Map<String, TreeMap<String, TreeSet<Integer>>> estimated,
    Map<String, String> lan)
    implements Serializable {

  /**
   * The gaps of a year, none of them estimated yet.
   *
   * @param why what to say of an indicator that has nothing anywhere
   */
  static Gaps of(
      List<Indicator> indicators,
      Blocks blocks,
      Map<String, String> lan,
      Function<Indicator, String> why) {
    Gaps gaps = new Gaps(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), lan);
    for (Indicator indicator : indicators) {
      gaps.there.put(indicator.id(), new TreeSet<>());
      gaps.missing.put(indicator.id(), new TreeSet<>());
      for (String kommun : lan.keySet()) {
        if (blocks.ofKommun(kommun, indicator, "namnare") > 0) {
          gaps.there.get(indicator.id()).add(kommun);
        } else if (blocks.ofKommun(kommun, indicator, "i_alder") > 0) {
          gaps.missing.get(indicator.id()).add(kommun);
        }
      }
      if (gaps.there.get(indicator.id()).isEmpty()) {
        gaps.nowhere.put(indicator.id(), why.apply(indicator));
      }
    }
    return gaps;
  }

  /** Notes that years stand in for a kommun. */
  void estimate(String indicator, String kommun, TreeSet<Integer> years) {
    missing.get(indicator).remove(kommun);
    there.get(indicator).add(kommun);
    estimated.computeIfAbsent(indicator, k -> new TreeMap<>()).put(kommun, years);
  }

  /** Whether all of an area's source is missing. */
  boolean missing(String indicator, String origin) {
    return missing.get(indicator).contains(origin)
        || !missing.get(indicator).isEmpty()
            && missing.get(indicator).stream().anyMatch(k -> within(k, origin))
            && there.get(indicator).stream().noneMatch(k -> within(k, origin));
  }

  /** Whether a part of an area's value is estimated. */
  boolean estimated(String indicator, String origin) {
    return estimated.getOrDefault(indicator, new TreeMap<>()).keySet().stream()
        .anyMatch(kommun -> within(kommun, origin));
  }

  /**
   * What is to be said of an area's value; null for nothing.
   *
   * @param origin kommun of an area below it, else its own code
   */
  String remark(String indicator, String origin) {
    if (nowhere.containsKey(indicator)) {
      return "O: " + nowhere.get(indicator);
    }
    boolean complete = missing.get(indicator).isEmpty() && !estimated.containsKey(indicator);
    if (complete || missing(indicator, origin)) {
      return null;
    }
    List<String> without =
        missing.get(indicator).stream()
            .filter(k -> !k.equals(origin) && within(k, origin))
            .toList();
    StringBuilder said = new StringBuilder();
    if (!without.isEmpty()) {
      said.append("O: source missing in kommun ").append(String.join(", ", without));
    }
    estimated
        .getOrDefault(indicator, new TreeMap<>())
        .forEach(
            (kommun, years) -> {
              if (within(kommun, origin)) {
                said.append(said.isEmpty() ? "" : "; ").append("E: kommun ").append(kommun);
                said.append(" estimated from ").append(join(years));
              }
            });
    return said.isEmpty() ? null : said.toString();
  }

  private static String join(TreeSet<Integer> years) {
    return String.join(", ", years.stream().map(String::valueOf).toList());
  }

  private boolean within(String kommun, String origin) {
    return kommun.equals(origin) || origin.equals("00") || origin.equals(lan.get(kommun));
  }
}
