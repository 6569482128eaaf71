package se.boverket.barometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import se.boverket.barometer.tables.Stop;

class FailuresTest {
  private final StringWriter said = new StringWriter();

  @Test
  void aFullDiskIsSaidSoWhoeverFoundIt() {
    IOException full = new IOException("part-0: No space left on device");
    assertThat(exit(new IllegalStateException("task failed", full))).isEqualTo(4);
    assertThat(exit(Stop.integrity("The ledger cannot be written.", full))).isEqualTo(4);
    assertThat(said.toString()).contains("the disk is full").doesNotContain("part-0", "ledger");
  }

  @Test
  void whatOthersThrowIsNeverQuoted() {
    assertThat(exit(new IllegalStateException("row 1234567890"))).isEqualTo(70);
    assertThat(said.toString()).contains("IllegalStateException").doesNotContain("1234567890");
  }

  private int exit(Exception thrown) {
    CommandLine line = Main.line().setErr(new PrintWriter(said, true));
    return new Failures().handleExecutionException(thrown, line, null);
  }
}
