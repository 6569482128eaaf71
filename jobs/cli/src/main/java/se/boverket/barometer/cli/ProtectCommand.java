package se.boverket.barometer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.boverket.barometer.disclosure.ColumnFile;
import se.boverket.barometer.disclosure.Columns;
import se.boverket.barometer.disclosure.FileWall;
import se.boverket.barometer.disclosure.Hierarchy;
import se.boverket.barometer.disclosure.Loss;
import se.boverket.barometer.disclosure.Safe;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.file.Form;

/** Protects a count table from a file. */
@Command(
    name = "protect",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a count table safe to publish.",
      "The table is a CSV or Parquet file in long form: one row a cell, its codes in columns, its",
      "count in one column; T is the total of a column, 00 Sweden.",
      "",
      "The contract is a small text file that says what the table is:",
      "",
      "  tabell = flytt          the file of the contract is then called flytt.conf; names here and",
      "                          of columns are lower-case letters, digits and _",
      "  rad = \"one area x kon\"",
      "  nyckel = [ar, omrade, kon]",
      "  kolumner = [",
      "    { namn = ar, typ = int, om = \"year\" }",
      "    { namn = omrade, typ = string, om = \"DeSO, RegSO, kommun, lan\" }",
      "    { namn = kon, typ = string, om = \"1, 2, T\" }",
      "    { namn = antal, typ = bigint, om = \"persons\", skydd { klass = count } }",
      "  ]",
      "",
      "  marginaler = byggs      the table has no totals: build them all",
      "  metod = rounding        round small counts so that everything still adds up;",
      "                          without it they are suppressed, and others with them, so that",
      "                          none can be computed back or confined to a narrow interval",
      "  skydd { klass = count, nyckel = cellnyckel }   the table has cell keys: add noise by them",
      "",
      "Prints the key, the count (empty where suppressed) and status (A shown, Q suppressed), and on",
      "standard error what it cost: cells hidden and changed, largest change of any margin, time.",
      "Exit 2: contract or policy does not hold. 3: the table does not add up or has holes."
    },
    footer = {
      "",
      "Example: barometer protect --table flytt.csv --contract flytt.conf --out flytt_safe.parquet",
      "Then try it: barometer audit --published flytt_safe.parquet"
    })
final class ProtectCommand implements Runnable {
  @Mixin private WallOptions wall;
  @Spec private CommandSpec spec;

  @Option(
      names = "--table",
      required = true,
      paramLabel = "FILE",
      description = "The counts: CSV (UTF-8, header; comma, semicolon, tab or bar) or Parquet.")
  private Path table;

  @Option(
      names = "--contract",
      required = true,
      paramLabel = "FILE",
      description = "What the table is, as above.")
  private Path contract;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write here, not on the screen; Parquet where it ends in .parquet.")
  private Path out;

  @Override
  public void run() {
    Contract told = Contract.read(Layer.PROTECTED, contract);
    Optional.ofNullable(out).ifPresent(ColumnFile::requireFolder);
    long start = System.nanoTime();
    Columns counts = ColumnFile.read(table);
    Hierarchy hierarchy = wall.hierarchy().meant(List.of(counts));
    Safe safe = new FileWall(wall.policy(), hierarchy).protect(counts, told);
    String report = said(safe.loss(), (System.nanoTime() - start) / 1e9);
    spec.commandLine().getErr().println(report);
    if (out == null) {
      PrintWriter print = spec.commandLine().getOut();
      ColumnFile.answer(safe.table()).write(Form.CSV, print);
      print.flush();
    } else {
      ColumnFile.write(safe.table(), told, out);
    }
  }

  /** What it cost, for the screen: the table itself may go to standard output. */
  private static String said(Loss loss, double seconds) {
    return String.format(
        Locale.ROOT,
        "%d cells: %d hidden because they are small, %d beside them, %d changed; largest change of"
            + " any cell, margins too, %d persons, mean %.2f; %.1f s",
        loss.cells(),
        loss.suppressedFirst(),
        loss.suppressedSecond(),
        loss.changed(),
        loss.largest(),
        loss.meanChange(),
        seconds);
  }
}
