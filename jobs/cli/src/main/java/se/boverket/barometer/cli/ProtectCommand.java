package se.boverket.barometer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.boverket.barometer.disclosure.FileWall;
import se.boverket.barometer.disclosure.TableFile;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Stop;

/** Protects a count table from a file. */
@Command(
    name = "protect",
    mixinStandardHelpOptions = true,
    description = {
      "Protects a count table from a file: long form, one row a cell, with its margins.",
      "The contract names the key columns and the one column of counts (skydd { klass = count }).",
      "With cell keys (skydd.nyckel) counts are perturbed by them; else small counts and what they",
      "could be computed from are suppressed, or, with metod = rounding, rounded additively.",
      "Prints key, counts (empty where suppressed) and status as CSV."
    })
final class ProtectCommand implements Runnable {
  @Mixin private WallOptions wall;
  @Spec private CommandSpec spec;

  @Option(names = "--table", required = true, paramLabel = "FILE", description = "CSV or Parquet.")
  private Path table;

  @Option(names = "--contract", required = true, paramLabel = "FILE", description = "HOCON.")
  private Path contract;

  @Option(names = "--out", paramLabel = "FILE", description = "Write here instead of the screen.")
  private Path out;

  @Override
  public void run() {
    String safe =
        TableFile.csv(
            new FileWall(wall.policy(), wall.hierarchy())
                .protect(TableFile.read(table), Contract.read(Layer.PROTECTED, contract)));
    if (out == null) {
      PrintWriter print = spec.commandLine().getOut();
      print.print(safe);
      print.flush();
      return;
    }
    try {
      Files.writeString(out, safe, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Stop.missing(out + " cannot be written: check the folder and its rights.");
    }
  }
}
