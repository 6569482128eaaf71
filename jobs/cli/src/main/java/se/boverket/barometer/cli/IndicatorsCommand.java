package se.boverket.barometer.cli;

import com.typesafe.config.Config;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.boverket.barometer.tables.file.Answer;
import se.boverket.barometer.tables.file.Form;

/** The indicators that there are. */
@Command(
    name = "indicators",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the indicators: one file each in schemas/indicators, area data in schemas/omradesdata.",
      "To add one, copy the file of one that is like it: its name is the id. population says in SQL",
      "over the columns of schemas/clean/person.conf who is counted, taljare who of them has the",
      "property (share), varde what is averaged (mean, median). Nothing else is needed: no code.",
      "Every run tries all of them first; --check does only that. A column that is not there, a type",
      "that does not fit, a code that nobody can have, a text that is missing are told with file and",
      "line, all at once, and nothing is computed."
    },
    footer = {
      "",
      "Example: barometer indicators --check --conf conf/local.conf",
      "         barometer explain --indikator lag_ekonomisk_standard --omrade 0180 --ar 2022"
    })
final class IndicatorsCommand implements Runnable {
  @Mixin private SettingsOption where;
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print the list as JSON.")
  private boolean json;

  @Option(
      names = "--check",
      description = "Try every definition, groupings and own areas too, and say what is wrong.")
  private boolean check;

  @Override
  public void run() {
    if (check) {
      try (Rooms rooms = new Rooms(where.settings())) {
        rooms.schemas().requireReadable();
        int tried = rooms.checkDefinitions();
        spec.commandLine().getErr().printf("All %d definitions can be used.%n", tried);
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    List<Config> files = ExplainIndicator.definitions(Home.schemas());
    new Answer(
            List.of("id", "area", "kind", "ages", "source", "unit", "better", "status", "name"),
            files.stream().map(IndicatorsCommand::row).toList())
        .write(json ? Form.JSON : Form.TABLE, out);
    out.flush();
  }

  private static List<Object> row(Config file) {
    return List.of(
        file.getString("id"),
        file.getString("amne"),
        file.getString("slag"),
        IndicatorWords.ages(file),
        IndicatorWords.register(file),
        file.getString("enhet"),
        file.getString("riktning"),
        file.getString("status"),
        file.getString("namn.sv"));
  }
}
