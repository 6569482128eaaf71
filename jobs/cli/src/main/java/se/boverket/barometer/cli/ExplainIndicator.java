package se.boverket.barometer.cli;

import com.typesafe.config.Config;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Option;
import se.boverket.barometer.publication.Releases;
import se.boverket.barometer.publication.file.ParquetRows;
import se.boverket.barometer.publication.release.Release;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.file.Answer;
import se.boverket.barometer.tables.file.Form;

/** An indicator's definition, and the published figures of one area and year behind it. */
final class ExplainIndicator {
  private static final List<String> COLUMNS =
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

  @Option(
      names = {"--indikator", "--indicator"},
      paramLabel = "ID",
      description = {
        "Tells what an indicator is: definition, formula, source, breaks. With --omrade and --ar also",
        "the figures of the current release, what their status means and why there are none.",
        "barometer indicators lists the ids."
      })
  private String indicator;

  @Option(
      names = {"--omrade", "--area"},
      paramLabel = "CODE",
      description = "Area: 00, a lan, kommun, RegSO or DeSO.")
  private String area;

  @Option(
      names = {"--ar", "--year"},
      paramLabel = "YYYY",
      description = "Reference year.")
  private Integer year;

  boolean isAsked() {
    return indicator != null;
  }

  /** The answer in words. */
  String text(SettingsOption where) {
    StringBuilder out = new StringBuilder();
    Schemas schemas = Home.schemas();
    IndicatorWords.of(definition(schemas))
        .forEach((what, told) -> out.append("%-11s %s\n".formatted(what, told)));
    if (schemas.definition("method.conf").getStringList("metod.index").contains(indicator)) {
      out.append("index       one of the three shares whose mean is the socioekonomiskt index\n");
    }
    if ((area == null) != (year == null)) {
      throw Stop.usage("Name both --omrade and --ar, or neither.");
    }
    if (area != null) {
      Settings settings = where.settings();
      settings.require("published");
      figures(release(settings), schemas, out);
    }
    return out.toString();
  }

  private Config definition(Schemas schemas) {
    List<Config> all = schemas.definitions("indicators");
    return all.stream()
        .filter(f -> f.getString("id").equals(indicator))
        .findFirst()
        .orElseThrow(
            () ->
                Stop.usage(
                    "There is no such indicator. There are: "
                        + String.join(", ", all.stream().map(f -> f.getString("id")).toList())));
  }

  private static Release release(Settings settings) {
    return Releases.latest(settings.published())
        .orElseThrow(() -> Stop.missing("There is no release yet: run barometer run."));
  }

  private void figures(Release release, Schemas schemas, StringBuilder out) {
    Path tables = release.path().resolve("tables");
    List<List<Object>> rows =
        ParquetRows.where(
                tables.resolve("indikatorer.parquet"),
                COLUMNS,
                Map.of("indikator", indicator, "omrade", area, "ar", year))
            .stream()
            .map(ExplainIndicator::cells)
            .toList();
    if (rows.isEmpty()) {
      throw Stop.usage(
          "Release "
              + release.id()
              + " has no figures of that area and year: see dim_omrade for the areas and barometer"
              + " status for the years.");
    }
    out.append("published   release ").append(release.id()).append(", ").append(name(tables));
    out.append(", ").append(year).append('\n');
    new Answer(COLUMNS, rows).write(Form.TABLE, out);
    letters(schemas, rows, out);
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
  private static void letters(Schemas schemas, List<List<Object>> rows, StringBuilder out) {
    List<String> used =
        rows.stream().map(r -> "" + r.get(COLUMNS.indexOf("status"))).distinct().sorted().toList();
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
