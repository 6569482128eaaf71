package se.boverket.barometer.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Stop;

/**
 * Turns what a command throws into a sentence and an exit code. Messages of other programs' errors
 * are never printed: Spark's quote rows.
 */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception thrown, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof Stop stop) {
        err.println("barometer: " + stop.getMessage());
        return stop.exit().code();
      }
      if (String.valueOf(t.getMessage()).contains("No space left on device")) {
        err.println(
            "barometer: the disk is full. What was half-written is not used; free some space and "
                + "run again: the run goes on where it was.");
        return Exit.INTEGRITY.code();
      }
    }
    err.println("barometer: a bug. Nothing half-done counts as done. Please report these lines:");
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      err.println("  " + t.getClass().getName());
      for (int i = 0; i < Math.min(12, t.getStackTrace().length); i++) {
        err.println("    at " + t.getStackTrace()[i]);
      }
    }
    return Exit.BUG.code();
  }
}
