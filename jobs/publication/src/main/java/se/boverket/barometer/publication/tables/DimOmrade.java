package se.boverket.barometer.publication.tables;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.boverket.barometer.publication.derived.Area;
import se.boverket.barometer.publication.derived.Splits;
import se.boverket.barometer.tables.Codelist;
import se.boverket.barometer.tables.Schemas;

/** Every area that a row of a release can name, from the code lists. */
public final class DimOmrade {
  static final Area SWEDEN = new Area("riket", "00", Area.AKTUELL);

  private DimOmrade() {}

  /** Country, counties, municipalities, both divisions with their residual areas, own areas. */
  public static List<Row> rows(Schemas schemas) {
    return Stream.of(
            Stream.of(row(SWEDEN, "Riket", "Sweden", Place.top())),
            counties(schemas),
            municipalities(schemas),
            division(schemas, "2018", "2020"),
            division(schemas, "2025", "2025"),
            DimEgenDel.areas(schemas))
        .flatMap(rows -> rows)
        .toList();
  }

  private static Stream<Row> counties(Schemas schemas) {
    return schemas.codelist("lan").rows().stream()
        .map(
            l ->
                row(
                    new Area("lan", l.get("lan"), Area.AKTUELL),
                    l.get("namn"),
                    english(l.get("namn")),
                    Place.under(SWEDEN)));
  }

  /**
   * "Stockholms län" is Stockholm county, "Uppsala län" Uppsala county: no name of a county ends in
   * an s of its own.
   */
  private static String english(String county) {
    return county.replaceFirst("s?\\s+län$", "") + " county";
  }

  private static Stream<Row> municipalities(Schemas schemas) {
    Map<String, Integer> first = Splits.firstYears(schemas.codelist("kommunandring"));
    return schemas.codelist("kommun").rows().stream()
        .map(
            k ->
                row(
                    municipality(k.get("kommun")),
                    k.get("namn"),
                    k.get("namn"),
                    Place.under(new Area("lan", k.get("lan"), Area.AKTUELL))
                        .in(k.get("kommungrupp_2023"))
                        .since(first.get(k.get("kommun")))));
  }

  static Area municipality(String code) {
    return new Area("kommun", code, Area.AKTUELL);
  }

  private static Stream<Row> division(Schemas schemas, String deso, String regso) {
    Codelist larger = schemas.codelist("regso" + regso);
    Codelist smaller = schemas.codelist("deso" + deso);
    Map<String, String> names = schemas.codelist("kommun").map("kommun", "namn");
    return Stream.of(
            larger.rows().stream().map(r -> regso(r, regso)),
            smaller.rows().stream().map(d -> deso(d, deso, regso)),
            residuals(names, "regso", regso),
            residuals(names, "deso", deso))
        .flatMap(rows -> rows);
  }

  private static Row regso(Map<String, String> entry, String division) {
    Place place = Place.under(municipality(entry.get("kommun")));
    Area area = new Area("regso", entry.get("regso"), "regso" + division);
    return row(area, entry.get("namn"), entry.get("namn"), place);
  }

  private static Row deso(Map<String, String> entry, String division, String parents) {
    Place place = Place.under(new Area("regso", entry.get("regso"), "regso" + parents));
    String code = entry.get("deso");
    return row(new Area("deso", code, "deso" + division), code, code, place);
  }

  private static Stream<Row> residuals(Map<String, String> names, String level, String division) {
    return names.entrySet().stream()
        .map(
            k ->
                row(
                    new Area(level, k.getKey() + "X", level + division),
                    k.getValue() + ", utan område",
                    k.getValue() + ", without an area",
                    Place.under(municipality(k.getKey()))));
  }

  static Row row(Area area, String name, String english, Place place) {
    Area parent = place.parent();
    return RowFactory.create(
        area.niva(),
        area.omrade(),
        area.indelning(),
        name,
        english,
        parent == null ? null : parent.niva(),
        parent == null ? null : parent.omrade(),
        parent == null ? null : parent.indelning(),
        place.group(),
        place.since(),
        null,
        place.source() == null ? source(area) : place.source());
  }

  private static String source(Area area) {
    return switch (area.niva()) {
      case "deso", "regso" -> "SCB, " + area.indelning();
      default -> "SCB, Sveriges län och kommuner";
    };
  }
}
