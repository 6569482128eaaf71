package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MedianerTest {
  @Test
  void anOddNumberGivesTheMeanOfSevenAnEvenOneOfSix() {
    assertThat(Medianer.central(List.of(part(-900, 2, 4), part(1, 3, 5, 6, 7, 800))))
        .isEqualTo(new Medianer(28, 7));
    assertThat(Medianer.central(List.of(part(1, 3, 5, 700), part(-90, 2, 4, 9))))
        .isEqualTo(new Medianer(24, 6));
  }

  @Test
  void fewerThanThatGiveTheMeanOfAll() {
    assertThat(Medianer.central(List.of(part(1)))).isEqualTo(new Medianer(1, 1));
    assertThat(Medianer.central(List.of(part(1, 2, 6), part(7)))).isEqualTo(new Medianer(16, 4));
    assertThat(Medianer.central(List.of(part(1, 2, 6, 7, 14)))).isEqualTo(new Medianer(30, 5));
  }

  private static Ordered.Part part(long... values) {
    return OrderedTest.part(values);
  }
}
