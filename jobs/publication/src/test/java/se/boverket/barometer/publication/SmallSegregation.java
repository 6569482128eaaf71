package se.boverket.barometer.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.boverket.barometer.publication.SmallCountry.Area;

/** The small country's tables of segregation. */
final class SmallSegregation {
  private SmallSegregation() {}

  /** Two measures over both kinds of neighbourhoods. */
  static Stream<Map<String, Object>> indices(Area area, int size) {
    return !List.of("riket", "lan", "kommun").contains(area.niva())
        ? Stream.empty()
        : Stream.of("regso", "deso")
            .flatMap(
                enhet ->
                    Stream.of("dissimilarity", "isolation").map(matt -> index(enhet, matt, size)));
  }

  private static Map<String, Object> index(String enhet, String matt, int size) {
    return Map.of(
        "enhet",
        enhet,
        "gruppering",
        "bakgrund",
        "grupp",
        "utrikes",
        "matt",
        matt,
        "varde",
        size % 60 + 0.04,
        "antal_grupp",
        size / 5L,
        "antal_ovriga",
        size - size / 5L,
        "antal_omraden",
        8);
  }

  /** Every neighbourhood, a fifth of them in the focal group. */
  static Stream<Map<String, Object>> local(Area area, int size) {
    return !List.of("regso", "deso").contains(area.niva()) || area.omrade().endsWith("X")
        ? Stream.empty()
        : Stream.of("kommun", "lan", "riket").map(inom -> local(inom, size));
  }

  private static Map<String, Object> local(String inom, long size) {
    Map<String, Object> row = new HashMap<>();
    row.putAll(Map.of("gruppering", "bakgrund", "inom", inom, "lokal", 3.1, "andel", 20.0));
    row.putAll(Map.of("antal", size, "antal_fokus", size / 5));
    row.putAll(Map.of("antal_storst", size - size / 5, "antal_ovriga", size / 5));
    row.putAll(Map.of("helhet", 9 * size, "helhet_fokus", size, "helhet_m", 6.2));
    row.putAll(Map.of("helhet_minst", size, "helhet_ovriga", 8 * size, "antal_omraden", 9));
    for (String count : List.of("antal", "antal_fokus", "helhet", "helhet_fokus")) {
      row.put(count + "_nyckel", 2_126_943_072L);
    }
    return row;
  }

  /** Two levels, one of them with three times the other's part. */
  static Stream<Map<String, Object>> parts(Area area, int size) {
    return !List.of("riket", "lan", "kommun").contains(area.niva())
        ? Stream.empty()
        : Stream.of("regso", "deso").map(del -> part(del, size));
  }

  private static Map<String, Object> part(String del, long size) {
    Map<String, Object> row = new HashMap<>();
    row.putAll(Map.of("gruppering", "bakgrund", "typ", "niva", "del", del));
    row.putAll(Map.of("varde", del.equals("deso") ? 3.0 : 1.0, "antal_omraden", 9));
    row.putAll(Map.of("antal_minst", size / 5, "antal_ovriga", size - size / 5));
    return row;
  }

  /** One measure for two sizes of neighbourhoods. */
  static Stream<Map<String, Object>> nearest(Area area, int size) {
    return !area.niva().equals("kommun")
        ? Stream.empty()
        : Stream.of(200, 1600).map(k -> nearest(k, (long) size));
  }

  private static Map<String, Object> nearest(int k, long size) {
    Map<String, Object> row = new HashMap<>();
    row.putAll(Map.of("gruppering", "bakgrund", "k", k, "matt", "entropy", "varde", -0.06));
    row.putAll(Map.of("antal_fokus", size / 5, "antal_ovriga", size, "antal_rutor", 9));
    return row;
  }
}
