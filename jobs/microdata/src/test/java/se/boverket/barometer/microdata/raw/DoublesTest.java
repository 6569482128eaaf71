package se.boverket.barometer.microdata.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DoublesTest {
  static final boolean YES = true;
  static final boolean NO = false;

  @Test
  void theLatestNumberIsKept() {
    Suspect latest = row(1, YES, NO);
    Suspect older = row(2, NO, NO);
    assertThat(Doubles.verdicts(List.of(older, latest))).isEqualTo(Map.of(older, Doubles.DROPPED));
  }

  @Test
  void aReusedNumberIsDropped() {
    Suspect own = row(1, NO, NO);
    Suspect reused = row(2, NO, YES);
    assertThat(Doubles.verdicts(List.of(own, reused))).isEqualTo(Map.of(reused, Doubles.DROPPED));
  }

  @Test
  void whoIsStillThereTwiceGoesToQuarantineWithAllRows() {
    Suspect one = row(1, YES, NO);
    Suspect two = row(2, YES, NO);
    Suspect older = row(3, NO, NO);
    assertThat(Doubles.verdicts(List.of(one, two, older)).values())
        .hasSize(3)
        .containsOnly(Doubles.QUARANTINED);
    Suspect reused = row(1, YES, YES);
    Suspect also = row(2, YES, YES);
    assertThat(Doubles.verdicts(List.of(reused, also)).values())
        .as("none is left")
        .containsExactly(Doubles.QUARANTINED, Doubles.QUARANTINED);
  }

  @Test
  void whoStandsOnceIsNotJudged() {
    Suspect other = new Suspect("f", 9, 1, 8, NO, YES);
    assertThat(Doubles.verdicts(List.of(row(1, NO, YES), other))).isEmpty();
  }

  @Test
  void findsWhatStandsMoreThanOnce() {
    assertThat(Doubles.twice(List.of(new long[] {3, 1, 7}, new long[] {7, 2}, new long[] {7, 3})))
        .containsExactly(3, 7);
  }

  private static Suspect row(long line, boolean latest, boolean reused) {
    return new Suspect("f", line, 1, 2, latest, reused);
  }
}
