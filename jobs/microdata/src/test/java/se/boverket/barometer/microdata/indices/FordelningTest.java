package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FordelningTest {
  @Test
  void theSpreadIsThatOfAWholePopulation() {
    Fordelning spread = Fordelning.of(List.of(2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0));
    assertThat(spread).isEqualTo(new Fordelning(5.0, 2.0));
    assertThat(spread.z(9.0)).isEqualTo(2.0);
    assertThat(spread.z(null)).isNull();
  }

  @Test
  void areasThatDoNotDifferHaveNoZ() {
    Fordelning alike = Fordelning.of(Collections.nCopies(3363, 0.1 + 0.2));
    assertThat(alike.z(0.3)).isNull();
    assertThat(Fordelning.of(List.of())).isEqualTo(Fordelning.NONE);
    assertThat(Fordelning.NONE.z(1.0)).isNull();
  }

  @Test
  void noDigitsAreLostInLargeSums() {
    assertThat(Fordelning.of(List.of(1e16, 1.0, -1e16)).medel()).isCloseTo(1 / 3.0, within(1e-15));
  }
}
