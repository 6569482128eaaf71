package se.boverket.barometer.publication.tables;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Codelist;
import se.boverket.barometer.tables.Schemas;

/** Every area that a row of a release can name, from the code lists. */
public final class DimOmrade {
  static final Area SWEDEN = new Area("riket", "00", "aktuell");

  private DimOmrade() {}

  /** Country, counties, municipalities, both divisions with their residual areas, own areas. */
  public static List<Row> rows(Schemas schemas) {
    return Stream.of(
            Stream.of(SWEDEN.row("Riket", "Sweden", Place.top())),
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
                new Area("lan", l.get("lan"), "aktuell")
                    .row(l.get("namn"), english(l.get("namn")), Place.under(SWEDEN)));
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
                municipality(k.get("kommun"))
                    .row(
                        k.get("namn"),
                        k.get("namn"),
                        Place.under(new Area("lan", k.get("lan"), "aktuell"))
                            .in(k.get("kommungrupp_2023"))
                            .since(first.get(k.get("kommun")))));
  }

  static Area municipality(String code) {
    return new Area("kommun", code, "aktuell");
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
    return new Area("regso", entry.get("regso"), "regso" + division)
        .row(entry.get("namn"), entry.get("namn"), place);
  }

  private static Row deso(Map<String, String> entry, String division, String parents) {
    Place place = Place.under(new Area("regso", entry.get("regso"), "regso" + parents));
    String code = entry.get("deso");
    return new Area("deso", code, "deso" + division).row(code, code, place);
  }

  private static Stream<Row> residuals(Map<String, String> names, String level, String division) {
    return names.entrySet().stream()
        .map(
            k ->
                new Area(level, k.getKey() + "X", level + division)
                    .row(
                        k.getValue() + ", utan område",
                        k.getValue() + ", without an area",
                        Place.under(municipality(k.getKey()))));
  }
}
