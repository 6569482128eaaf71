package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OrderedTest {
  @Test
  void ranksAreThoseOfAllValuesSortedTogether() {
    Random random = new Random(3);
    for (int round = 0; round < 500; round++) {
      List<long[]> drawn =
          IntStream.rangeClosed(0, random.nextInt(8))
              .mapToObj(i -> random.longs(1 + random.nextInt(20), -9, 9).sorted().toArray())
              .toList();
      long[] all = drawn.stream().flatMapToLong(Arrays::stream).sorted().toArray();
      int first = random.nextInt(all.length);
      int number = 1 + random.nextInt(Math.min(7, all.length - first));
      assertThat(new Ordered(drawn.stream().map(OrderedTest::part).toList()).ranks(first, number))
          .isEqualTo(Arrays.copyOfRange(all, first, first + number));
    }
  }

  @Test
  void extremeValuesHaveTheirPlace() {
    long far = 1L << 60;
    assertThat(new Ordered(List.of(part(-far, 0), part(far))).ranks(0, 3))
        .containsExactly(-far, 0, far);
  }

  /** Values, as often as they are there, as counts of each. */
  static Ordered.Part part(long... values) {
    long[] each = LongStream.of(values).sorted().distinct().toArray();
    int[] till =
        LongStream.of(each)
            .mapToInt(v -> (int) LongStream.of(values).filter(o -> o <= v).count())
            .toArray();
    return new Ordered.Part(each, till);
  }
}
