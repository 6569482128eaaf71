package se.boverket.barometer.publication.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Stop;

class DelningTest {
  /** Quotas 1.5, 2.5, 6: one part is left over and goes to the first of the largest remainders. */
  @Test
  void theLargestRemaindersGetWhatIsLeft() {
    assertThat(Delning.parts(new long[] {15, 25, 60}, 10, 0)).containsExactly(2, 2, 6);
    assertThat(Delning.parts(new long[] {14, 26, 60}, 10, 0)).containsExactly(1, 3, 6);
    assertThat(Delning.parts(new long[] {1, 1, 1}, 100, 0)).containsExactly(34, 33, 33);
  }

  /** Of 100 the second would get 2: it gets 10, and 90 are shared 2 to 1 by the others. */
  @Test
  void whoeverHasAWeightGetsTheFloorAndTheOthersPayForIt() {
    assertThat(Delning.parts(new long[] {66, 2, 33, 0}, 100, 10)).containsExactly(60, 10, 30, 0);
  }

  /** Lifting one pushes the next below: 50, 12, 5 of 67 of 100 parts with a floor of 18. */
  @Test
  void aFloorThatPushesOthersBelowLiftsThemToo() {
    assertThat(Delning.parts(new long[] {50, 12, 5}, 100, 18)).containsExactly(64, 18, 18);
  }

  @Test
  void nobodyGetsAnythingWhereNobodyHasAWeight() {
    assertThat(Delning.parts(new long[] {0, 0}, 100, 10)).containsExactly(0, 0);
  }

  @Test
  void aFloorThatTakesMoreThanThereIsIsRefused() {
    assertThatThrownBy(() -> Delning.parts(new long[] {1, 1, 1}, 100, 34))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.USAGE))
        .hasMessageContaining("34 for each of 3 areas");
  }

  @Test
  void partsAlwaysSumToTheWholeAndFollowTheWeights() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      long[] weights = random.longs(1 + random.nextInt(300), 0, 5_000_000).toArray();
      long floor = random.nextInt(3_000);
      long[] parts = Delning.parts(weights, 1_000_000, floor);
      boolean any = LongStream.of(weights).anyMatch(w -> w > 0);
      assertThat(LongStream.of(parts).sum()).isEqualTo(any ? 1_000_000 : 0);
      for (int k = 1; k < parts.length; k++) {
        assertThat(parts[k]).isGreaterThanOrEqualTo(weights[k] > 0 ? floor : 0);
        if (weights[k] > weights[k - 1]) {
          assertThat(parts[k]).isGreaterThanOrEqualTo(parts[k - 1]);
        }
      }
    }
  }
}
