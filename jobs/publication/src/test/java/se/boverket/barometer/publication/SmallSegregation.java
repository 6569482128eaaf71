package se.boverket.barometer.publication;

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
}
