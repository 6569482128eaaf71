package se.boverket.barometer.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boverket.barometer.register.delivery.AreaTally;
import se.boverket.barometer.register.land.Area;
import se.boverket.barometer.register.land.Country;

class QualityTallyTest {

  @ParameterizedTest
  @CsvSource({"2, 1", "1.9999, 2", "1, 2", "0, 3", "-1e-9, 4", "-1, 4", "-1.0001, 5"})
  void typeByDeviationsFromTheMean(double z, int type) {
    assertThat(QualityTally.type(z)).isEqualTo(type);
  }

  /** Two RegSO of four adults, one poor and one rich: they never meet. */
  @Test
  void twoNeighbourhoodsByHand() {
    List<Area> desos = Country.load().areas();
    Area first = desos.get(0);
    Area other =
        desos.stream()
            .filter(a -> a.housed() && !a.regso().equals(first.regso()))
            .findFirst()
            .get();
    RegisterQuality quality =
        QualityTally.of(
            List.of(
                new AreaTally(first, 4, new int[] {100}, bytes(4), bytes(4), 4, 2, 1),
                new AreaTally(other, 5, new int[] {300}, bytes(5), bytes(5), 5, 0, 0)));
    // The median is 300: V1 is 100 and 0, V2 50 and 0, V3 25 and 0; the indices 58.33 and 0.
    assertThat(quality.mean()).isCloseTo(175 / 6.0, within(1e-9));
    assertThat(quality.deviation()).isCloseTo(175 / 6.0, within(1e-9));
    assertThat(quality.types()).containsExactly(0, 1, 0, 1, 0);
  }

  private static byte[] bytes(int n) {
    return new byte[] {(byte) n};
  }
}
