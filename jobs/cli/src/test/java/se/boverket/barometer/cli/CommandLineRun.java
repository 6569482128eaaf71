package se.boverket.barometer.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * One command, run as the user runs it but in this process.
 *
 * @param exit exit code
 * @param out what it printed
 * @param err what it complained about
 */
record CommandLineRun(int exit, String out, String err) {

  static CommandLineRun of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        Main.line().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return new CommandLineRun(line.execute(arguments), out.toString(), err.toString());
  }

  /** {@code measure} on a file with the columns deso, grupp and antal. */
  static CommandLineRun measured(Path counts, String... options) {
    String columns = "--unit deso --group grupp --n antal";
    return of(
        Stream.of(
                Stream.of("measure", "--counts", counts.toString()),
                Stream.of(columns.split(" ")),
                Stream.of(options))
            .flatMap(part -> part)
            .toArray(String[]::new));
  }
}
