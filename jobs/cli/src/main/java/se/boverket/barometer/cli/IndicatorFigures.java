package se.boverket.barometer.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import se.boverket.barometer.publication.file.ParquetRows;
import se.boverket.barometer.publication.release.Release;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.file.Answer;
import se.boverket.barometer.tables.file.Form;

/**
 * The published figures of one indicator, area and year. Apart from the command, whose methods are
 * looked through at every start: a row among them would load Spark.
 *
 * @param indicator its id
 * @param delivered whether it is area data that were delivered ready made
 * @param area code of the area
 * @param year reference year
 */
record IndicatorFigures(String indicator, boolean delivered, String area, int year) {
  private static final List<String> COUNTED =
      List.of(
          "niva",
          "indelning",
          "kon",
          "alder",
          "bakgrund",
          "varde",
          "taljare",
          "namnare",
          "status",
          "anmarkning");
  private static final List<String> DELIVERED =
      List.of(
          "niva",
          "indelning",
          "varde",
          "taljare",
          "namnare",
          "underlag",
          "oppen",
          "kalla",
          "status",
          "anmarkning");

  /**
   * Writes them, and what their letters mean.
   *
   * @throws Stop (usage) when the release has none
   */
  void write(Release release, Schemas schemas, StringBuilder out) {
    Path tables = release.path().resolve("tables");
    List<String> columns = delivered ? DELIVERED : COUNTED;
    String table = (delivered ? "omradesdata" : "indikatorer") + ".parquet";
    List<List<Object>> rows =
        ParquetRows.where(
                tables.resolve(table),
                columns,
                Map.of("indikator", indicator, "omrade", area, "ar", year))
            .stream()
            .map(IndicatorFigures::cells)
            .toList();
    if (rows.isEmpty()) {
      throw Stop.usage(
          "Release " + release.id() + " has " + missing(tables, tables.resolve(table)));
    }
    out.append("published   release ").append(release.id()).append(", ").append(name(tables));
    out.append(", ").append(year).append('\n');
    new Answer(columns, rows).write(Form.TABLE, out);
    letters(schemas, rows, columns.indexOf("status"), out);
  }

  /** What of the question the release does not have. */
  private String missing(Path tables, Path table) {
    boolean known =
        !ParquetRows.where(
                tables.resolve("dim_omrade.parquet"), List.of("omrade"), Map.of("omrade", area))
            .isEmpty();
    if (!known) {
      return "no such area: tables/dim_omrade.parquet has all codes.";
    }
    List<String> years =
        ParquetRows.where(table, List.of("ar"), Map.of("indikator", indicator, "omrade", area))
            .stream()
            .map(row -> String.valueOf(row.getInt(0)))
            .distinct()
            .sorted()
            .toList();
    return years.isEmpty()
        ? "no figures of the indicator for that area: the definition above says which levels it has."
        : "figures of that area for " + String.join(", ", years) + " only.";
  }

  private String name(Path tables) {
    return ParquetRows.where(
            tables.resolve("dim_omrade.parquet"), List.of("namn"), Map.of("omrade", area))
        .stream()
        .map(r -> r.isNullAt(0) ? "" : " " + r.getString(0))
        .findFirst()
        .map(named -> area + named)
        .orElse(area);
  }

  private static List<Object> cells(Row row) {
    Object[] cells = new Object[row.size()];
    Arrays.setAll(cells, row::get);
    return Arrays.asList(cells);
  }

  /** What the letters of the rows mean. */
  private static void letters(
      Schemas schemas, List<List<Object>> rows, int status, StringBuilder out) {
    List<String> used = rows.stream().map(r -> "" + r.get(status)).distinct().sorted().toList();
    schemas.definition("status.conf").getConfigList("status").stream()
        .filter(s -> used.contains(s.getString("kod")))
        .forEach(
            s ->
                out.append(s.getString("kod"))
                    .append("  ")
                    .append(s.getString("definition.en"))
                    .append('\n'));
  }
}
