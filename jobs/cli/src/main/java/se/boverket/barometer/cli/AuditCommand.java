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
      "Attacks published tables as a reader with time and a computer could, and says what can be",
      "found out: table, cell and attack, never the value. Tries small counts in plain sight,",
      "sums, averaging, back-solving of shares and measures, slivers between areas, identifiers.",
      "Exit 0: nothing found; 7: something can be found out."
    })
final class AuditCommand implements Callable<Integer> {
  @Mixin private WallOptions wall;
  @Spec private CommandSpec spec;

  @Option(
      names = "--published",
      required = true,
      paramLabel = "DIR|FILE",
      description = "Folder of CSV or Parquet tables, or one of them.")
  private Path published;

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Audit audit =
        new Attack(wall.policy(), wall.hierarchy(), List.of()).on(ColumnFile.readAll(published));
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
