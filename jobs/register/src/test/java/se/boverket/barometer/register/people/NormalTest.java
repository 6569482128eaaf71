package se.boverket.barometer.register.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NormalTest {

  @Test
  void knownQuantiles() {
    assertThat(Normal.quantile(0.5)).isZero();
    assertThat(Normal.quantile(0.975)).isCloseTo(1.959963985, within(1e-8));
    assertThat(Normal.quantile(0.001)).isCloseTo(-3.090232306, within(1e-8));
    assertThat(Normal.quantile(0.2)).isCloseTo(-0.8416212336, within(1e-8));
  }
}
