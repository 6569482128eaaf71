package se.boverket.barometer.microdata.indices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MedianerTest {
  @Test
  void anOddNumberGivesTheMeanOfSevenAnEvenOneOfSix() {
    assertThat(Medianer.central(List.of(new long[] {-900, 2, 4}, new long[] {1, 3, 5, 6, 7, 800})))
        .isEqualTo(28 / 7.0);
    assertThat(Medianer.central(List.of(new long[] {1, 3, 5, 700}, new long[] {-90, 2, 4, 9})))
        .isEqualTo(24 / 6.0);
  }

  @Test
  void fewerThanThatGiveTheMeanOfAll() {
    assertThat(Medianer.central(List.of(new long[] {1}))).isEqualTo(1);
    assertThat(Medianer.central(List.of(new long[] {1, 2, 6}, new long[] {7}))).isEqualTo(4);
    assertThat(Medianer.central(List.of(new long[] {1, 2, 6, 7, 14}))).isEqualTo(6);
  }
}
