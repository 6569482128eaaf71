package se.boverket.barometer.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
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
}
