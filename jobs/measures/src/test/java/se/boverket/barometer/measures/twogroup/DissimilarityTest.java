package se.boverket.barometer.measures.twogroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se.boverket.barometer.measures.Status;
import se.boverket.barometer.measures.Value;

class DissimilarityTest {

  @Test
  void zeroWhenSpreadAlikeOneWhenNeverTogether() {
    assertThat(d(new long[] {1, 2, 3}, new long[] {10, 20, 30})).isEqualTo(Value.of(0));
    assertThat(d(new long[] {7, 0, 2}, new long[] {0, 5, 0})).isEqualTo(Value.of(1));
  }

  @Test
  void halfTheSumOfDifferencesOfShares() {
    // shares 0.5 0.25 0.25 against 0.2 0.2 0.6
    assertThat(d(new long[] {2, 1, 1}, new long[] {1, 1, 3}).number())
        .isCloseTo(0.35, within(1e-15));
  }

  @Test
  void onePersonInATrillionIsSeen() {
    long n = 1_000_000_000_000L;
    // shares differ by 1/(2n+1) · ½ in each of two units
    assertThat(d(new long[] {n, n + 1}, new long[] {n, n}).number())
        .isCloseTo(0.5 / (2 * n + 1), within(1e-27));
  }

  @Test
  void oneUnitIsEvenAndEmptyGroupsHaveNoValue() {
    assertThat(d(new long[] {3}, new long[] {4})).isEqualTo(Value.of(0));
    assertThat(d(new long[] {0, 0}, new long[] {1, 2}))
        .isEqualTo(Value.missing(Status.EMPTY_GROUP));
    assertThat(d(new long[] {1, 2}, new long[] {0, 0})).isEqualTo(Value.missing(Status.ONE_GROUP));
    assertThat(d(new long[] {0}, new long[] {0})).isEqualTo(Value.missing(Status.NO_POPULATION));
    assertThat(d(new long[0], new long[0])).isEqualTo(Value.missing(Status.NO_POPULATION));
  }

  @Test
  void emptyUnitsChangeNothing() {
    assertThat(d(new long[] {2, 0, 1, 1}, new long[] {1, 0, 1, 3}))
        .isEqualTo(d(new long[] {2, 1, 1}, new long[] {1, 1, 3}));
  }

  @Test
  void refusesArraysOfDifferentLength() {
    assertThatThrownBy(() -> d(new long[] {1}, new long[] {1, 2}))
        .hasMessageContaining("one count per unit");
  }

  private static Value d(long[] group, long[] reference) {
    return Dissimilarity.of(group, reference);
  }
}
