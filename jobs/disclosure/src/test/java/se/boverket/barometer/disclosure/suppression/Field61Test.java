package se.boverket.barometer.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class Field61Test {
  private static final BigInteger PRIME = BigInteger.TWO.pow(61).subtract(BigInteger.ONE);

  @Test
  void agreesWithBigIntegers() {
    SplittableRandom random = new SplittableRandom(1);
    long[] edges = {1, 2, Field61.PRIME - 1, Field61.PRIME - 2, 1L << 60, (1L << 31) + 1};
    for (int i = 0; i < 1000; i++) {
      long a = i < 36 ? edges[i % 6] : random.nextLong(1, Field61.PRIME);
      long b = i < 36 ? edges[i / 6] : random.nextLong(1, Field61.PRIME);
      BigInteger product = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).mod(PRIME);
      assertThat(Field61.times(a, b)).isEqualTo(product.longValueExact());
      assertThat(Field61.times(a, Field61.inverse(a))).isEqualTo(1);
      assertThat(Field61.minus(a, b)).isEqualTo(Math.floorMod(a - b, Field61.PRIME));
      assertThat(Field61.of(-a)).isEqualTo(Field61.PRIME - a);
    }
  }
}
