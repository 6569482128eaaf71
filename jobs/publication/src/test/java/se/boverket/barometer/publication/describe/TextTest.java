package se.boverket.barometer.publication.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void numbersAreSwedish() {
    assertThat(Swedish.whole(10_521_556)).isEqualTo("10\u00a0521\u00a0556");
    assertThat(Swedish.whole(-999)).isEqualTo("-999");
    assertThat(Swedish.whole(-1_000)).isEqualTo("-1\u00a0000");
    assertThat(Swedish.decimal(9.05, 1)).isEqualTo("9,1");
    assertThat(Swedish.decimal(null, 1)).isEqualTo("..");
    assertThat(Swedish.percent(1, 3)).isEqualTo("33,3");
    assertThat(Swedish.percent(0, 0)).isEqualTo("..");
  }

  @Test
  void aPlaceWithoutAValueIsAnError() {
    assertThatThrownBy(() -> Template.fill("kvalitetsdeklaration.md", Map.of()))
        .hasMessageContaining("kvalitetsdeklaration.md has a place without a value: utgava");
  }

  @Test
  void turtleTextsAreEscaped() {
    assertThat(Turtle.literal("a \"b\" \\ c\nd")).isEqualTo("\"a \\\"b\\\" \\\\ c\\nd\"");
  }
}
