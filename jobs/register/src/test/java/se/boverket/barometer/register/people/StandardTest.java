package se.boverket.barometer.register.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.register.land.Area;
import se.boverket.barometer.register.land.Country;

class StandardTest {
  private static final List<Area> AREAS = Country.load().areas();
  private static final Standard STANDARD = new Standard(AREAS);

  @Test
  void lowAndHighSharesAreTheKnownOnes() {
    double[] known = {14, 8};
    assertThat(STANDARD.at(0.1399, known)).isLessThan(0.6);
    assertThat(STANDARD.at(0.1401, known)).isGreaterThan(0.6);
    assertThat(STANDARD.at(0.9199, known)).isLessThan(2);
    assertThat(STANDARD.at(0.9201, known)).isGreaterThan(2);
  }

  @Test
  void standardRisesWithRankEverywhere() {
    for (Area area : AREAS) {
      double before = -1;
      for (double u = 0.0005; u < 1; u += 0.01) {
        double now = STANDARD.at(u, area.marginals().standard());
        assertThat(now).isGreaterThan(before);
        before = now;
      }
    }
  }

  @Test
  void halfTheCountryIsBelowTheMedian() {
    double below = 0;
    double all = 0;
    for (Area area : AREAS) {
      for (double u = 0.005; u < 1; u += 0.01) {
        int persons = area.marginals().population();
        below += STANDARD.at(u, area.marginals().standard()) < 1 ? persons : 0;
        all += persons;
      }
    }
    assertThat(below / all).isBetween(0.498, 0.502);
  }
}
