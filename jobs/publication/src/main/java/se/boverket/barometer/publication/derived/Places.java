package se.boverket.barometer.publication.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import se.boverket.barometer.tables.Codelist;
import se.boverket.barometer.tables.Schemas;

/**
 * Where the areas lie and which of them begin late.
 *
 * @param lan lan by kommun
 * @param grupp SKR's group by kommun
 * @param splits years of a split by kommun, of both the part that left and the one that stayed
 * @param unions own areas of whole kommuner
 */
public record Places(
    Map<String, String> lan,
    Map<String, String> grupp,
    Map<String, List<Integer>> splits,
    Map<String, Union> unions) {
  private static final Area SWEDEN = new Area("riket", "00", Area.AKTUELL);

  /**
   * An own area of whole kommuner, such as a labour market.
   *
   * @param file of schemas/egna that names it
   * @param kommuner their codes
   */
  public record Union(String file, List<String> kommuner) {}

  static Places of(Schemas schemas) {
    Codelist kommuner = schemas.codelist("kommun");
    return new Places(
        kommuner.map("kommun", "lan"),
        kommuner.map("kommun", "kommungrupp_2023"),
        Splits.years(schemas.codelist("kommunandring")),
        unions(schemas));
  }

  private static Map<String, Union> unions(Schemas schemas) {
    Map<String, Union> unions = new TreeMap<>();
    schemas
        .codelists("egna")
        .forEach(
            (file, list) ->
                list.rows().stream()
                    .filter(row -> row.get("indelning").equals("kommun"))
                    .forEach(
                        row ->
                            unions
                                .computeIfAbsent(
                                    row.get("omrade"), o -> new Union(file, new ArrayList<>()))
                                .kommuner
                                .add(row.get("del"))));
    return unions;
  }

  /** Years of a split of the kommun itself; none for other areas. */
  List<Integer> splits(Area area) {
    return area.niva().equals("kommun") ? splits.getOrDefault(area.omrade(), List.of()) : List.of();
  }

  /** The kommun of a neighbourhood, by its code. */
  static String kommun(Area neighbourhood) {
    return neighbourhood.omrade().substring(0, 4);
  }

  /** Kommun, lan and country of a neighbourhood. */
  public List<Area> above(Area neighbourhood) {
    String kommun = kommun(neighbourhood);
    return List.of(kommunArea(kommun), lanArea(lan.get(kommun)), SWEDEN);
  }

  /** The area that an area is part of, by its code; none for the country and for unions. */
  Optional<Area> next(Area area) {
    return switch (area.niva()) {
      case "deso", "regso" -> Optional.of(kommunArea(kommun(area)));
      case "kommun" -> Optional.ofNullable(lan.get(area.omrade())).map(Places::lanArea);
      case "lan" -> Optional.of(SWEDEN);
      default -> Optional.empty();
    };
  }

  /** All kommuner, lan and the country. */
  TreeSet<Area> upper() {
    TreeSet<Area> all = new TreeSet<>();
    all.add(SWEDEN);
    lan.forEach(
        (kommun, county) -> {
          all.add(kommunArea(kommun));
          all.add(lanArea(county));
        });
    return all;
  }

  static Area kommunArea(String code) {
    return new Area("kommun", code, Area.AKTUELL);
  }

  private static Area lanArea(String code) {
    return new Area("lan", code, Area.AKTUELL);
  }
}
