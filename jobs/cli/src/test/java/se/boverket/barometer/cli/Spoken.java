package se.boverket.barometer.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * What a command answered.
 *
 * @param exit its exit code
 * @param out what it printed as its result
 * @param err what it said beside that
 */
record Spoken(int exit, String out, String err) {

  /** Runs a command in this process. */
  static Spoken to(String... arguments) {
    System.setProperty("barometer.home", "../..");
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        Main.line().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return new Spoken(line.execute(arguments), out.toString(), err.toString());
  }
}
