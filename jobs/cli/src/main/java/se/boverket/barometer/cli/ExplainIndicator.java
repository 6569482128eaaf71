package se.boverket.barometer.cli;

import com.typesafe.config.Config;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import se.boverket.barometer.publication.Releases;
import se.boverket.barometer.publication.release.Release;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.file.Nearest;

/** An indicator's definition, and the published figures of one area and year behind it. */
final class ExplainIndicator {
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
  private String year;

  boolean isAsked() {
    return indicator != null;
  }

  /** The answer in words. */
  String text(SettingsOption where) {
    StringBuilder out = new StringBuilder();
    Schemas schemas = Home.schemas();
    Config file = definition(schemas);
    IndicatorWords.of(file).forEach((what, told) -> out.append("%-11s %s\n".formatted(what, told)));
    if (schemas.definition("method.conf").getStringList("metod.index").contains(indicator)) {
      out.append("index       one of the three shares whose mean is the socioekonomiskt index\n");
    }
    if ((area == null) != (year == null)) {
      throw Stop.usage("Name both --omrade and --ar, or neither.");
    }
    if (area != null) {
      int ar = year();
      Settings settings = where.settings();
      settings.require("published");
      new IndicatorFigures(indicator, IndicatorWords.delivered(file), area, ar)
          .write(release(settings), schemas, out);
    }
    return out.toString();
  }

  /** A text until here: the option's other name would stand in the parser's own message. */
  private int year() {
    if (!year.matches("[0-9]{4}")) {
      throw Stop.usage("--ar must be a year of four digits, such as 2022.");
    }
    return Integer.parseInt(year);
  }

  /** Indicators, then area data. */
  static List<Config> definitions(Schemas schemas) {
    return Stream.of("indicators", "omradesdata")
        .flatMap(folder -> schemas.definitions(folder).stream())
        .toList();
  }

  private Config definition(Schemas schemas) {
    List<Config> all = definitions(schemas);
    List<String> ids = all.stream().map(f -> f.getString("id")).toList();
    return all.stream()
        .filter(f -> f.getString("id").equals(indicator))
        .findFirst()
        .orElseThrow(
            () ->
                Stop.usage(
                    "There is no such indicator: is it %s? There are: %s."
                        .formatted(Nearest.to(indicator, ids), String.join(", ", ids))));
  }

  private static Release release(Settings settings) {
    return Releases.latest(settings.published())
        .orElseThrow(() -> Stop.missing("There is no release yet: run barometer run."));
  }
}
