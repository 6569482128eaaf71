package se.boverket.barometer.measures.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ProductsTest {

  @Test
  void differenceOfNearlyEqualProductsKeepsItsDigits() {
    double a = 999_999_999_999d;
    double b = 1_000_000_000_001d;
    assertThat(a * b - 1e12 * 1e12).isNotEqualTo(-1);
    assertThat(Products.difference(a, b, 1e12, 1e12)).isEqualTo(-1);
  }

  @Test
  void differenceIsWithinTwoUnitsOfTheExactOne() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 10_000; i++) {
      double a = random.nextLong(1L << 50);
      double b = random.nextLong(1L << 50);
      double c = a + random.nextInt(3) - 1;
      double d = b + random.nextInt(3) - 1;
      BigDecimal exact =
          new BigDecimal(a)
              .multiply(new BigDecimal(b))
              .subtract(new BigDecimal(c).multiply(new BigDecimal(d)));
      assertThat(Products.difference(a, b, c, d))
          .isCloseTo(exact.doubleValue(), Offset.offset(2 * Math.ulp(exact.doubleValue())));
    }
  }
}
