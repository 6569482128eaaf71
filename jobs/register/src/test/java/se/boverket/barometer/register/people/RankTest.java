package se.boverket.barometer.register.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RankTest {

  @Test
  void ordersByScoreAndThenByIndex() {
    double[] score = {2, -1.5, 2, 0};
    assertThat(Rank.ascending(4, i -> score[i])).containsExactly(1, 3, 0, 2);
    assertThat(Rank.ascending(new int[] {2, 0}, i -> score[i])).containsExactly(0, 2);
  }
}
