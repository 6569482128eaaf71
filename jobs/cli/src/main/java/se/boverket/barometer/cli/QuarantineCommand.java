package se.boverket.barometer.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.boverket.barometer.microdata.raw.IngestJob;
import se.boverket.barometer.microdata.raw.Quarantine;
import se.boverket.barometer.tables.Stop;

/** What lies apart. */
@Command(
    name = "quarantine",
    mixinStandardHelpOptions = true,
    description = {
      "Counts the rows of a year that lie apart because they broke a rule, by register and rule.",
      "The rows themselves stay in the confidential layer."
    })
final class QuarantineCommand implements Runnable {
  @Mixin private SettingsOption where;
  @Spec private CommandSpec spec;

  @Option(names = "--year", required = true, paramLabel = "YYYY", description = "Reference year.")
  private int year;

  @Option(names = "--json", description = "Print the counts as JSON.")
  private boolean json;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    try (Rooms rooms = new Rooms(where.settings())) {
      if (rooms.ledger().note(IngestJob.STEP, year).isEmpty()) {
        throw Stop.missing("The year " + year + " has not been ingested: see barometer status.");
      }
      List<Quarantine.Count> counts = rooms.quarantine(year);
      if (json) {
        out.println(
            Json.of(Map.of("quarantine", counts.stream().map(QuarantineCommand::facts).toList())));
      } else if (counts.isEmpty()) {
        out.println("No row of " + year + " lies apart.");
      }
      if (!json) {
        counts.forEach(c -> out.printf("%-20s %-28s %d%n", c.register(), c.rule(), c.rows()));
      }
    }
    out.flush();
  }

  private static Map<String, Object> facts(Quarantine.Count count) {
    return Map.of("register", count.register(), "rule", count.rule(), "rows", count.rows());
  }
}
