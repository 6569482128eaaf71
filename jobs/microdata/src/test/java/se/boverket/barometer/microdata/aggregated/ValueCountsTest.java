package se.boverket.barometer.microdata.aggregated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ValueCountsTest {
  @Test
  void countsAreThoseOfTheSortedValuesHoweverTheyAreAddedUp() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      long[] drawn = random.longs(random.nextInt(300), -40, 40).map(v -> v * v * v * 100).toArray();
      ValueCounts one = new ValueCounts();
      ValueCounts other = new ValueCounts();
      LongStream.of(drawn).forEach(v -> (random.nextBoolean() ? one : other).add(v, 1));
      one.addAll(other);
      assertThat(one.values()).isEqualTo(LongStream.of(drawn).sorted().distinct().toArray());
      assertThat(one.cumulative())
          .isEqualTo(
              LongStream.of(one.values())
                  .mapToInt(v -> (int) LongStream.of(drawn).filter(d -> d <= v).count())
                  .toArray());
    }
  }
}
