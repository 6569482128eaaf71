package se.boverket.barometer.microdata.indices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.boverket.barometer.microdata.aggregated.EgnaRutor;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Shape;
import se.boverket.barometer.tables.Stop;

/**
 * Own areas, level {@code egen}: unions of DeSO inside one kommun (stadsdelar), or of whole
 * kommuner (labour markets), as the files of {@code schemas/egna} name them, or drawn on the map
 * inside one kommun.
 *
 * @param areas own areas by what they are made of: deso2018, deso2025, kommun, rutor
 * @param parts own areas that a part lies in, by kind and code of the part
 */
record Egna(Map<String, List<Omrade>> areas, Map<String, Map<String, List<Omrade>>> parts) {
  static final String NIVA = "egen";
  static final String KOMMUN = "kommun";

  /** What polygons are made of: 100 m squares. */
  static final String RUTOR = "rutor";

  static final Egna NONE = new Egna(Map.of(), Map.of());

  /**
   * Reads all files.
   *
   * @throws Stop (usage) naming every file and line that is wrong, and how
   */
  static Egna read(Schemas schemas) {
    EgnaRules rules = EgnaRules.of(schemas);
    Map<String, Map<String, Omrade>> areas = new LinkedHashMap<>();
    Map<String, Map<String, List<Omrade>>> parts = new HashMap<>();
    schemas
        .codelists("egna")
        .forEach(
            (file, list) -> {
              for (Map<String, String> row : rules.sound(file, list)) {
                String kind = row.get("indelning");
                String code = row.get("omrade");
                Omrade own = new Omrade(NIVA, code, kind.equals(KOMMUN) ? Omrade.AKTUELL : kind);
                areas.computeIfAbsent(kind, k -> new LinkedHashMap<>()).put(code, own);
                parts
                    .computeIfAbsent(kind, k -> new HashMap<>())
                    .computeIfAbsent(row.get("del"), d -> new ArrayList<>())
                    .add(own);
              }
            });
    List<Omrade> drawn = drawn(schemas, rules);
    rules.end();
    Map<String, List<Omrade>> all = new HashMap<>(Map.of(RUTOR, drawn));
    areas.forEach((kind, own) -> all.put(kind, own.values().stream().sorted().toList()));
    return new Egna(all, parts);
  }

  private static List<Omrade> drawn(Schemas schemas, EgnaRules rules) {
    List<Omrade> drawn =
        Shape.all(schemas).stream()
            .filter(rules::sound)
            .map(shape -> drawn(shape.omrade()))
            .sorted()
            .toList();
    EgnaRutor.all(schemas);
    return drawn;
  }

  /** The area of a code, drawn on the map. */
  static Omrade drawn(String code) {
    return new Omrade(NIVA, code, RUTOR);
  }

  /** Those made of a kind of areas, ordered. */
  Stream<Omrade> all(String kind) {
    return areas.getOrDefault(kind, List.of()).stream();
  }

  /**
   * Those that an area lies in.
   *
   * @param kind deso2018, deso2025, kommun
   * @param code of the area; null = none
   */
  Stream<Omrade> of(String kind, String code) {
    return code == null
        ? Stream.empty()
        : parts.getOrDefault(kind, Map.of()).getOrDefault(code, List.of()).stream();
  }

  /** What own areas can be made of. */
  static Set<String> kinds() {
    return Set.of("deso2018", "deso2025", KOMMUN);
  }
}
