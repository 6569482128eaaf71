package se.boverket.barometer.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
  private static final String FULL = "No space left on device";

  @Override
  public int handleExecutionException(Exception thrown, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (causes(thrown).anyMatch(t -> String.valueOf(t.getMessage()).contains(FULL))) {
      err.println(
          "barometer: the disk is full. What was half-written is not used; free some space and "
              + "run again: the run goes on where it was.");
      return Exit.MISSING.code();
    }
    if (causes(thrown).anyMatch(OutOfMemoryError.class::isInstance)) {
      return heapFull(err);
    }
    Optional<Stop> stop =
        causes(thrown).filter(Stop.class::isInstance).map(Stop.class::cast).findFirst();
    if (stop.isPresent()) {
      err.println("barometer: " + stop.get().getMessage());
      return stop.get().exit().code();
    }
    err.println("barometer: a bug. Nothing half-done counts as done. Please report these lines:");
    for (Throwable t : causes(thrown).toList()) {
      err.println("  " + t.getClass().getName());
      for (int i = 0; i < Math.min(12, t.getStackTrace().length); i++) {
        err.println("    at " + t.getStackTrace()[i]);
      }
    }
    return Exit.BUG.code();
  }

  static int heapFull(PrintWriter err) {
    err.println(
        "barometer: the memory of the process is full. Give it more with the environment variable "
            + "BAROMETER_MEMORY (4g where it is not set) and run again: the run goes on where it "
            + "was.");
    err.flush();
    return Exit.MISSING.code();
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
  }
}
