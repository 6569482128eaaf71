package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a population table tells of the neighbourhoods of each municipality.
 *
 * @param counts by year, municipality, level and division, then neighbourhood, then group; -1 where
 *     a count is not shown
 */
record Neighbourhoods(Map<Place, Map<String, Map<String, Long>>> counts) {
  private static final String TOTAL = "T";

  /** Where: the neighbourhoods of a level and division in a municipality. */
  record Place(String ar, String kommun, String niva, String indelning) {}

  /** Reads a population table by area and background, whatever else it crosses. */
  static Neighbourhoods of(Columns people) {
    Map<Place, Map<String, Map<String, Long>>> all = new HashMap<>();
    List<String> others = new ArrayList<>(Keys.crossing(people));
    others.removeAll(List.of("omrade", "bakgrund"));
    long[] counts = people.counts("antal");
    for (int r = 0; r < counts.length; r++) {
      int row = r;
      String area = "" + people.value(row, "omrade");
      boolean small = area.matches("\\d{4}([ABC]\\d{4}|R\\d{3})");
      if (small && others.stream().allMatch(c -> TOTAL.equals(people.value(row, c)))) {
        Place place =
            new Place(
                people.value(row, "ar"),
                area.substring(0, 4),
                people.value(row, "niva"),
                people.value(row, "indelning"));
        all.computeIfAbsent(place, p -> new TreeMap<>())
            .computeIfAbsent(area, a -> new HashMap<>())
            .put("" + people.value(row, "bakgrund"), counts[row]);
      }
    }
    return new Neighbourhoods(all);
  }

  /** The populated neighbourhoods of a place with their persons in a group and in all. */
  List<long[]> of(Place place, String group) {
    return counts.getOrDefault(place, Map.of()).values().stream()
        .map(g -> new long[] {g.getOrDefault(group, 0L), g.getOrDefault(TOTAL, 0L)})
        .filter(pair -> pair[1] != 0)
        .toList();
  }

  /** The divisions that a place may be of. */
  List<Place> like(String ar, String kommun, String niva) {
    return counts.keySet().stream()
        .filter(p -> p.ar.equals(ar) && p.kommun.equals(kommun) && p.niva.equals(niva))
        .toList();
  }
}
