package se.boverket.barometer.register.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DiceTest {
  private static final int N = 100_000;
  private final Dice dice = new Dice(1);

  @Test
  void sameKeyGivesSameNumberAndAnotherSeedAnother() {
    assertThat(dice.bits(7, 3)).isEqualTo(new Dice(1).bits(7, 3));
    assertThat(dice.bits(7, 3)).isNotEqualTo(new Dice(2).bits(7, 3));
    assertThat(dice.bits(7, 3)).isNotEqualTo(dice.bits(3, 7));
  }

  @Test
  void unitIsUniform() {
    double[] tenths = new double[10];
    LongStream.range(0, N).forEach(i -> tenths[(int) (10 * dice.unit(i, 5))]++);
    // Chi-square with 9 degrees of freedom: 27.9 is its 99.9th percentile.
    double chi = 0;
    for (double n : tenths) {
      chi += (n - N / 10.0) * (n - N / 10.0) / (N / 10.0);
    }
    assertThat(chi).isLessThan(27.9);
  }

  @Test
  void bellHasMeanZeroAndVarianceOne() {
    double sum = LongStream.range(0, N).mapToDouble(i -> dice.bell(i, 5)).sum();
    double squares = LongStream.range(0, N).mapToDouble(i -> dice.bell(i, 5)).map(x -> x * x).sum();
    assertThat(sum / N).isCloseTo(0, within(4 / Math.sqrt(N)));
    assertThat(squares / N).isCloseTo(1, within(0.02));
  }

  @Test
  void streamsOfOneKeyAreUncorrelated() {
    double product =
        LongStream.range(0, N).mapToDouble(i -> dice.bell(i, 5) * dice.bell(i, 6)).sum() / N;
    assertThat(product).isCloseTo(0, within(4 / Math.sqrt(N)));
  }
}
