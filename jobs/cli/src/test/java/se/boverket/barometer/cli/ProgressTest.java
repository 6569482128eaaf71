package se.boverket.barometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
  @Test
  void withoutATerminalAStepIsNamedWhenItBeginsAndTimedWhenItEnds() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8), false);
    String before = progress.step("ingest 2021", meter -> said.toString(StandardCharsets.UTF_8));
    assertThat(before).isEqualTo("ingest 2021 …\n");
    assertThat(said.toString(StandardCharsets.UTF_8).substring(before.length()))
        .matches("ingest 2021 +[0-9.]+ s\\R");
  }
}
