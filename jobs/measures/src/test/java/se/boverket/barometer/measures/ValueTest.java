package se.boverket.barometer.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ValueTest {

  @Test
  void isANumberOrAReason() {
    assertThat(Value.of(0.5).optional()).hasValue(0.5);
    assertThat(Value.missing(Status.ONE_GROUP).optional()).isEmpty();
    assertThatThrownBy(() -> new Value(0.5, Status.ONE_GROUP))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Value(null, null)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void neverHoldsNaN() {
    assertThatThrownBy(() -> Value.of(Double.NaN)).hasMessageContaining("edge case");
    assertThatThrownBy(() -> Value.of(Double.POSITIVE_INFINITY))
        .isInstanceOf(ArithmeticException.class);
  }
}
