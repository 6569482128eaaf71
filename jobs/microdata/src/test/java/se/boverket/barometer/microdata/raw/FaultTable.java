package se.boverket.barometer.microdata.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.boverket.barometer.tables.Exit;

/** The faults that the tests tried, with the answers that they saw; the README shows it. */
final class FaultTable {
  private static final Map<String, String> SEEN = new TreeMap<>();

  private FaultTable() {}

  /** Notes an answer to a fault in the files. */
  static void saw(String fault, String rule, Fault.Severity severity) {
    String answer = severity.name().toLowerCase(Locale.ROOT);
    note(fault, "`" + rule + "`", answer, severity == Fault.Severity.REFUSED ? 3 : 0);
  }

  /** Notes an answer to a delivery as a whole. */
  static void saw(String fault, String answer, Exit exit) {
    note(fault, "", answer, exit.code());
  }

  private static void note(String fault, String rule, String answer, int exit) {
    SEEN.put(fault, "| " + fault + " | " + rule + " | " + answer + " | " + exit + " |");
  }

  /** Checks that the README shows every answer seen so far. */
  static void isInReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
    assertThat(readme.lines()).containsAll(SEEN.values());
  }
}
