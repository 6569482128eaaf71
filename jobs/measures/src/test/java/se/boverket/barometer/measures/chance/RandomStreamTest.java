package se.boverket.barometer.measures.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomStreamTest {

  /** The known answers that the authors publish with Random123. */
  @Test
  void philoxAnswersAsPublished() {
    assertThat(RandomStream.block(0, 0, 0))
        .containsExactly(0xca00a0459843d731L, 0x66c24222c9a845b5L);
    assertThat(RandomStream.block(-1, -1, -1))
        .containsExactly(0x65b021d60cd8310fL, 0x4d02f3222f86df20L);
    assertThat(RandomStream.block(0x243f6a8885a308d3L, 0x13198a2e03707344L, 0xa4093822299f31d0L))
        .containsExactly(0x0a5e742c2997341cL, 0xb0f883d38000de5dL);
  }

  @Test
  void sameKeySameNumbersOtherKeyOthers() {
    RandomKey key = RandomKey.of(0, "2022", "0114", "inkomstkvintil", "dissimilarity");
    assertThat(key.draw(3).uniform()).isEqualTo(key.draw(3).uniform());
    assertThat(key.draw(3).uniform()).isNotEqualTo(key.draw(4).uniform());
    assertThat(key)
        .isNotEqualTo(RandomKey.of(1, "2022", "0114", "inkomstkvintil", "dissimilarity"));
    assertThat(RandomKey.of(0, "20220", "114")).isNotEqualTo(RandomKey.of(0, "2022", "0114"));
    assertThat(key.with("a")).isNotEqualTo(key.with("b"));
  }

  @Test
  void uniformsAreUniform() {
    RandomStream stream = RandomKey.of(0, "uniform").draw(0);
    double[] numbers = IntStream.range(0, 100_000).mapToDouble(i -> stream.uniform()).toArray();
    double mean =
        IntStream.range(0, numbers.length).mapToDouble(i -> numbers[i]).average().orElse(0);
    double square =
        IntStream.range(0, numbers.length)
            .mapToDouble(i -> numbers[i] * numbers[i])
            .average()
            .orElse(0);
    assertThat(mean).isCloseTo(0.5, within(4 * Math.sqrt(1 / 12d / numbers.length)));
    assertThat(square).isCloseTo(1 / 3d, within(4 * Math.sqrt(4 / 45d / numbers.length)));
    for (double u : numbers) {
      assertThat(u).isStrictlyBetween(0d, 1d);
    }
  }
}
