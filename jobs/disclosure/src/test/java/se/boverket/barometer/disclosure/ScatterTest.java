package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An attacker who has the p-table and knows that keys of parts add up to the key of their sum. */
class ScatterTest {
  private static final PTable NOISE = PTableTest.DEFAULT;
  private static final long KEYS = 0xFFFF_FFFFL;
  private static final int DRAWS = 400_000;

  /** Appleby's finalizer: known values of MurmurHash3, x86, 32 bits. */
  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1364076727", "4294967295, 2180083513"})
  void knownNumbers(long key, long scattered) {
    assertThat(Scatter.of(key)).isEqualTo(scattered);
  }

  @Test
  void noTwoKeysAreLookedUpAsOne() {
    BitSet seen = new BitSet();
    LongStream.range(0, 1 << 20).forEach(k -> seen.set((int) (Scatter.of(k << 7) & 0x7FFF_FFFF)));
    // 2^20 of 2^31 numbers, drawn with a bit cut off: 256 pairs meet by chance
    assertThat(seen.cardinality()).isGreaterThan((1 << 20) - 400);
  }

  /** Changes of two parts and of their sum together: 3 x 3 x 3 signs, 27 - 1 - 6 = 20 degrees. */
  @ParameterizedTest
  @CsvSource({"1, 8", "2, 3", "4, 20", "30, 500"})
  void changesOfPartsAndSumTellNothingOfEachOther(int one, int other) {
    assertThat(dependence(one, other, k -> k)).isGreaterThan(1000);
    assertThat(dependence(one, other, Scatter::of)).isLessThan(45.3); // 99.9 %
  }

  private static double dependence(int one, int other, LongUnaryOperator look) {
    SplittableRandom lot = new SplittableRandom(one);
    double[][] alone = new double[3][3];
    double[] together = new double[27];
    for (int k = 0; k < DRAWS; k++) {
      long first = lot.nextLong(1L << 32);
      long second = lot.nextLong(1L << 32);
      int[] signs = {
        sign(one, first, look), sign(other, second, look), sign(one + other, first + second, look)
      };
      IntStream.range(0, 3).forEach(c -> alone[c][signs[c]]++);
      together[9 * signs[0] + 3 * signs[1] + signs[2]]++;
    }
    double chi = 0;
    for (int s = 0; s < 27; s++) {
      double expected = alone[0][s / 9] * alone[1][s / 3 % 3] / DRAWS * alone[2][s % 3] / DRAWS;
      chi += expected > 0 ? (together[s] - expected) * (together[s] - expected) / expected : 0;
    }
    return chi;
  }

  /** 0 for less, 1 for the same, 2 for more. */
  private static int sign(long count, long key, LongUnaryOperator look) {
    long change = NOISE.protect(count, look.applyAsLong(key & KEYS)) - count;
    return 1 + Long.signum(change);
  }
}
