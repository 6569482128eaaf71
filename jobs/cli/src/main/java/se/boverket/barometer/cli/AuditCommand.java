package se.boverket.barometer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.boverket.barometer.disclosure.Attack;
import se.boverket.barometer.disclosure.Audit;
import se.boverket.barometer.disclosure.ColumnFile;
import se.boverket.barometer.disclosure.Finding;
import se.boverket.barometer.tables.Exit;

/** Attacks published tables. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = {
      "Attacks published tables as a reader with a computer could; says what can be found out.",
      "It names attack, table and cell, never the value. Give it one table, a folder of tables",
      "that are published together, or a release. It tries",
      "",
      "  small_count       counts of 1-4 in plain sight",
      "  exact, interval   suppressed counts that sums give, or confine to fewer than 3 persons,",
      "                    within a table and over tables that count the same persons",
      "  averaging         true counts behind noise, from all the ways in which they are split",
      "  inconsistent      one cell, or two with the same persons, with two values",
      "  differencing      areas that differ by 20 persons or fewer (with --hierarchy)",
      "  back_solving      what shares, means and measures stand on, digits too many",
      "  group_disclosure  0 and 100 per cent of a small group",
      "  identifier        columns and values that stand for a person",
      "",
      "A table needs no contract: columns antal (or n, count), taljare and namnare are counts, varde",
      "a value; ar, niva and indelning say year, level and division, all others cross.",
      "Exit 0: nothing found. 7: something can be found out."
    },
    footer = {
      "",
      "Example: barometer audit --published folder_of_tables --hierarchy deso_regso_kommun.csv"
    })
final class AuditCommand implements Callable<Integer> {
  @Mixin private WallOptions wall;
  @Spec private CommandSpec spec;

  @Option(
      names = "--published",
      required = true,
      paramLabel = "DIR|FILE",
      description = "CSV or Parquet table, folder of them, or release.")
  private Path published;

  @Option(names = "--json", description = "Print figures and findings as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Audit audit =
        new Attack(wall.policy(), wall.hierarchy()).on(ColumnFile.readAll(published));
    List<Finding> found = audit.findings();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      Map<String, Object> facts = audit.facts();
      facts.put("findings", found.stream().map(Finding::toString).toList());
      out.println(Json.of(facts));
    } else {
      found.forEach(out::println);
      out.println(found.isEmpty() ? "Nothing found." : found.size() + " findings.");
    }
    out.flush();
    return (found.isEmpty() ? Exit.DONE : Exit.DISCLOSURE).code();
  }
}
