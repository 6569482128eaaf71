package se.boverket.barometer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import se.boverket.barometer.tables.file.Answer;
import se.boverket.barometer.tables.file.Form;

/** Where an answer goes and how it is written. */
final class MeasureOutput {
  @Option(
      names = "--format",
      paramLabel = "FORM",
      description =
          "${COMPLETION-CANDIDATES}: for people with four decimals, else with every digit. Default: "
              + "by the ending of --out, else table.")
  private Form form;

  @Option(names = "--out", paramLabel = "FILE", description = "File to write; else the screen.")
  private Path out;

  void write(Answer answer, PrintWriter screen) {
    if (out == null) {
      answer.write(form(), screen);
      screen.flush();
    } else {
      answer.write(form(), out);
    }
  }

  private Form form() {
    return Optional.ofNullable(form).orElseGet(this::byEnding);
  }

  private Form byEnding() {
    String name = out == null ? "" : out.toString().toLowerCase(Locale.ROOT);
    return Stream.of(Form.CSV, Form.JSON)
        .filter(f -> name.endsWith("." + f.name().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(Form.TABLE);
  }
}
