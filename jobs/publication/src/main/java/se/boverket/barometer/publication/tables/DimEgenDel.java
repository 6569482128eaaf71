package se.boverket.barometer.publication.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.boverket.barometer.publication.derived.Area;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Shape;

/** What each own area is made of; those drawn on the map are made of no published areas. */
final class DimEgenDel {
  private static final String NIVA = "egen";
  private static final String KOMMUN = "kommun";
  private static final String DRAWN = "rutor";

  private DimEgenDel() {}

  /** One row a part of an own area. */
  static List<Row> rows(Schemas schemas) {
    return lines(schemas).map(DimEgenDel::part).toList();
  }

  /** The own areas' rows in dim_omrade. */
  static Stream<Row> areas(Schemas schemas) {
    Map<Area, Row> areas = new LinkedHashMap<>();
    lines(schemas)
        .forEach(
            line -> {
              Area own = own(line);
              Place place = Place.under(parent(line)).from(line.get("kalla"));
              areas.putIfAbsent(
                  own, DimOmrade.row(own, line.get("namn"), line.get("namn_en"), place));
            });
    Stream<Row> drawn =
        Shape.all(schemas).stream()
            .map(
                s ->
                    DimOmrade.row(
                        new Area(NIVA, s.omrade(), DRAWN),
                        s.namn(),
                        s.namnEn(),
                        Place.under(DimOmrade.municipality(s.omrade().substring(0, 4)))
                            .from(s.kalla())));
    return Stream.concat(areas.values().stream(), drawn);
  }

  private static Stream<Map<String, String>> lines(Schemas schemas) {
    return schemas.codelists("egna").values().stream().flatMap(list -> list.rows().stream());
  }

  private static Row part(Map<String, String> line) {
    Area own = own(line);
    return RowFactory.create(
        own.niva(),
        own.omrade(),
        own.indelning(),
        kommuner(line) ? KOMMUN : "deso",
        line.get("del"),
        own.indelning());
  }

  private static Area own(Map<String, String> line) {
    return new Area(
        NIVA, line.get("omrade"), kommuner(line) ? Area.AKTUELL : line.get("indelning"));
  }

  private static Area parent(Map<String, String> line) {
    return kommuner(line)
        ? DimOmrade.SWEDEN
        : DimOmrade.municipality(line.get("omrade").substring(0, 4));
  }

  private static boolean kommuner(Map<String, String> line) {
    return line.get("indelning").equals(KOMMUN);
  }
}
