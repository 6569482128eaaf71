package se.boverket.barometer.microdata.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The faults that the tests tried, with the answers that they saw; the README shows it. */
final class FaultTable {
  private static final Map<String, String> SEEN = new TreeMap<>();

  private FaultTable() {}

  /** Notes an answer. */
  static void saw(String fault, String rule, Fault.Severity severity) {
    int exit = severity == Fault.Severity.REFUSED ? 3 : 0;
    String answer = severity.name().toLowerCase(java.util.Locale.ROOT);
    SEEN.put(fault, "| " + fault + " | `" + rule + "` | " + answer + " | " + exit + " |");
  }

  /** Checks that the README shows every answer seen so far. */
  static void isInReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
    assertThat(readme.lines()).containsAll(SEEN.values());
  }
}
