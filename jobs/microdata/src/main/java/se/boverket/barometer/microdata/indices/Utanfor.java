package se.boverket.barometer.microdata.indices;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import se.boverket.barometer.tables.Shape;

/**
 * How many persons of a kommun are in none of the areas of a file of own areas drawn on the map:
 * those without a square, and those whose square no area has. For the ledger, to the nearest
 * hundred, so that it tells of no few persons.
 *
 * @param folkmangd by area
 * @param squared persons with a square, by kommun
 */
record Utanfor(Map<Omrade, Folkmangd> folkmangd, Map<String, Long> squared) {
  private static final long UNIT = 100;

  /**
   * Of a year; nothing is read where no area is drawn.
   *
   * @param shapes all areas drawn
   * @param rutor the year's aggregated.rutor
   * @return fil, kommun, personer, utan_ruta, utanfor, one for each file and kommun
   */
  static List<Map<String, Object>> of(
      List<Shape> shapes, Map<Omrade, Folkmangd> folkmangd, Supplier<Dataset<Row>> rutor) {
    Map<String, Map<String, Long>> inside = new TreeMap<>();
    for (Shape shape : shapes) {
      Omrade own = Egna.drawn(shape.omrade());
      inside
          .computeIfAbsent(shape.file(), f -> new TreeMap<>())
          .merge(own.kommun(), folkmangd.get(own).antal(), Long::sum);
    }
    if (inside.isEmpty()) {
      return List.of();
    }
    Utanfor utanfor = new Utanfor(folkmangd, squared(rutor.get()));
    List<Map<String, Object>> told = new ArrayList<>();
    inside.forEach(
        (file, of) -> of.forEach((kommun, in) -> told.add(utanfor.told(file, kommun, in))));
    return told;
  }

  private Map<String, Object> told(String file, String kommun, long inside) {
    long all = folkmangd.get(Omrade.kommun(kommun)).antal();
    long with = squared.getOrDefault(kommun, 0L);
    return new TreeMap<>(
        Map.of(
            "fil", file,
            "kommun", kommun,
            "personer", rounded(all),
            "utan_ruta", rounded(all - with),
            "utanfor", rounded(with - inside)));
  }

  private static Map<String, Long> squared(Dataset<Row> rutor) {
    Map<String, Long> squared = new TreeMap<>();
    rutor
        .groupBy("kommun")
        .agg(functions.sum("antal"))
        .collectAsList()
        .forEach(row -> squared.put(row.getString(0), row.getLong(1)));
    return squared;
  }

  private static long rounded(long persons) {
    return (persons + UNIT / 2) / UNIT * UNIT;
  }
}
