package se.boverket.barometer.measures.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SumTest {

  @Test
  void keepsWhatOrdinaryAdditionLoses() {
    assertThat(1e16 + 1 + 1 - 1e16).isNotEqualTo(2);
    assertThat(Sum.of(new double[] {1e16, 1, 1, -1e16}).value()).isEqualTo(2);
    assertThat(Sum.of(new double[] {1, 1e100, 1, -1e100}).value()).isEqualTo(2);
  }

  @Test
  void remainderCarriesTheDigitsBelowTheValue() {
    Sum sum = Sum.of(new double[] {9007199254740993d, 0x1p53, 1, 1, 1});
    BigDecimal both = new BigDecimal(sum.value()).add(new BigDecimal(sum.remainder()));
    assertThat(both)
        .isEqualByComparingTo(
            new BigDecimal(9007199254740993d).add(new BigDecimal(0x1p53)).add(new BigDecimal(3)));
  }

  @Test
  void nothingSumsToZero() {
    assertThat(new Sum().value()).isZero();
  }
}
