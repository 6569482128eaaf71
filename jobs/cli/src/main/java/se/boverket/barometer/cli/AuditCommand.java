package se.boverket.barometer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.boverket.barometer.disclosure.Attack;
import se.boverket.barometer.disclosure.Audit;
import se.boverket.barometer.disclosure.ColumnFile;
import se.boverket.barometer.disclosure.Columns;
import se.boverket.barometer.disclosure.Finding;
import se.boverket.barometer.disclosure.Naming;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Stop;

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
      "  differencing      areas that differ by 29 persons or fewer (with --hierarchy)",
      "  back_solving      what shares, means and measures stand on, digits too many",
      "  group_disclosure  0 and 100 per cent of a small group",
      "  identifier        columns and values that stand for a person",
      "",
      "A table needs no contract: columns antal (or n, count), taljare and namnare are counts, varde",
      "a value; ar, niva and indelning say year, level and division, all others cross. One row a",
      "cell, totals as rows of their own (T, 00). What is not shown is empty, . or .. in its row.",
      "",
      "Tables of other producers: --columns gives our name of a column and theirs, --total their",
      "codes of totals, --hidden what stands where nothing is shown, --hierarchy which codes are",
      "parts of which.",
      "Exit 0: nothing found. 2: nothing there to attack. 3: the file cannot be used. 7: something",
      "can be found out."
    },
    footer = {
      "",
      "Example: barometer audit --published folder_of_tables --hierarchy deso_regso_kommun.csv",
      "         barometer audit --published folk.csv --columns antal=Folkmängd,ar=År,omrade=Region \\",
      "             --total Totalt,Sverige --hidden x"
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

  @Option(
      names = "--columns",
      split = ",",
      paramLabel = "OURS=THEIRS",
      description = "What our columns (antal, ar, omrade …) are called there.")
  private final Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--total",
      split = ",",
      paramLabel = "CODE",
      description = "Codes that stand for all of a column, as T does.")
  private final Set<String> totals = new LinkedHashSet<>();

  @Option(
      names = "--hidden",
      split = ",",
      paramLabel = "TEXT",
      description = "Texts that stand for a value that is not shown.")
  private final Set<String> hidden = new LinkedHashSet<>();

  @Option(names = "--json", description = "Print figures and findings as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Naming naming = new Naming(columns, totals, hidden);
    List<Columns> tables = ColumnFile.readAll(published).stream().map(naming::house).toList();
    Audit audit = new Attack(wall.policy(), wall.hierarchy().meant(tables)).on(tables);
    if (audit.isIdle()) {
      throw Stop.usage(
          "There is nothing in "
              + published
              + " to attack: no table has a column antal, n or count, nor varde with namnare. Say"
              + " what the counts are called: --columns antal=NAME.");
    }
    List<Finding> found = audit.findings();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      Map<String, Object> facts = audit.facts();
      facts.put("findings", found.stream().map(Finding::toString).toList());
      out.println(Json.of(facts));
    } else {
      found.forEach(out::println);
      out.println(tried(audit));
      out.println(found.isEmpty() ? "Nothing found." : found.size() + " findings.");
    }
    out.flush();
    return (found.isEmpty() ? Exit.DONE : Exit.DISCLOSURE).code();
  }

  private static String tried(Audit audit) {
    return audit.tried().entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .sorted(Map.Entry.comparingByKey())
        .map(e -> e.getKey().text() + " " + e.getValue())
        .collect(Collectors.joining(", ", "Tried: ", "."));
  }
}
