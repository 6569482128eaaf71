package se.boverket.barometer.register.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class QuotaTest {
  private static final int[] WEIGHTS = {5, 0, 3, 12};

  @Test
  void wholeTotalIsKeptExactly() {
    for (double u = 0; u < 1; u += 0.07) {
      assertThat(Arrays.stream(Quota.share(WEIGHTS, 7, u)).sum()).isEqualTo(7);
    }
    assertThat(Quota.share(WEIGHTS, 20, 0.5)).containsExactly(WEIGHTS);
  }

  @Test
  void countsAreRightOnAverageAndNeverMoreThanOneOff() {
    double[] mean = new double[WEIGHTS.length];
    for (int draw = 0; draw < 1000; draw++) {
      int[] counts = Quota.share(WEIGHTS, 7, (draw + 0.5) / 1000);
      for (int i = 0; i < counts.length; i++) {
        assertThat((double) counts[i]).isCloseTo(WEIGHTS[i] * 7 / 20.0, within(1.0));
        mean[i] += counts[i] / 1000.0;
      }
    }
    assertThat(mean).containsExactly(new double[] {1.75, 0, 1.05, 4.2}, within(0.002));
  }

  @Test
  void nothingToShareByGivesNothing() {
    assertThat(Quota.share(new int[] {0, 0}, 5, 0.9)).containsExactly(0, 0);
  }
}
