package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatusTest {
  @Test
  void theLaterLetterStands() {
    assertThat(Status.later(Stream.of("A", "O", "D"))).isEqualTo("O");
    assertThat(Status.later(Stream.of("M", "O"))).isEqualTo("M");
    assertThat(Status.later(Stream.of("A", "D"))).isEqualTo("D");
  }
}
