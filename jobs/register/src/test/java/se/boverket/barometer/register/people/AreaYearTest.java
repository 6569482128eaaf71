package se.boverket.barometer.register.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.register.land.Area;

/** Work and income of an area and year. */
class AreaYearTest {

  @Test
  void workFollowsTheAreasShares() {
    for (Area area : AreaFixture.karlstad()) {
      Residents residents = AreaFixture.POPULATION.residents(area, 2022);
      Labour labour = new Labour(AreaFixture.DICE, residents, 2022).deal(area);
      int[] working = Labour.aged(residents, 16, 64);
      int unemployed = 0;
      for (int p : working) {
        unemployed += labour.status(p) == Labour.UNEMPLOYED ? 1 : 0;
      }
      double expected = area.marginals().unemployed() * working.length;
      assertThat((double) unemployed).isCloseTo(expected, within(1.0));
    }
  }

  @Test
  void daysAndMonthsAreWithinTheirRanges() {
    Area area = AreaFixture.karlstad().get(10);
    Residents residents = AreaFixture.POPULATION.residents(area, 2019);
    Labour labour = new Labour(AreaFixture.DICE, residents, 2019).deal(area);
    for (int p = 0; p < residents.persons(); p++) {
      assertThat(labour.daysUnemployed(p)).isBetween(0, 365);
      assertThat(labour.daysOfStudy(p)).isBetween(0, 365);
      assertThat(labour.daysInProgramme(p)).isBetween(0, 365);
      assertThat(labour.monthsOfAssistance(p)).isBetween(0, 12);
      assertThat(labour.status(p)).isIn(1, 2, 3, 4, 5, 8, 9);
    }
  }

  /** Two years' log incomes of the same households: the lasting part makes about 0.8. */
  @Test
  void incomesLast() {
    Map<Long, Double> before = new HashMap<>();
    AreaFixture.karlstad().forEach(a -> incomes(a, 2022).forEach(before::put));
    List<double[]> pairs = new ArrayList<>();
    for (Area area : AreaFixture.karlstad()) {
      incomes(area, 2023)
          .forEach(
              (id, income) -> {
                if (before.containsKey(id)) {
                  pairs.add(new double[] {before.get(id), income});
                }
              });
    }
    assertThat(pairs).hasSizeGreaterThan(3000);
    assertThat(correlation(pairs)).isBetween(0.7, 0.9);
  }

  private static Map<Long, Double> incomes(Area area, int year) {
    Residents residents = AreaFixture.POPULATION.residents(area, year);
    Labour labour = new Labour(AreaFixture.DICE, residents, year).deal(area);
    Incomes incomes =
        new Incomes(AreaFixture.DICE, residents, labour, year).deal(AreaFixture.STANDARD, area);
    Map<Long, Double> log = new HashMap<>();
    for (int h = 0; h < residents.households(); h++) {
      if (incomes.settled(h) > 0) {
        double income = Math.max(10_000, incomes.standard(h));
        log.put(residents.id(residents.first(h)), Math.log(income));
      }
    }
    return log;
  }

  private static double correlation(List<double[]> pairs) {
    double[] sum = new double[5];
    for (double[] xy : pairs) {
      sum[0] += xy[0];
      sum[1] += xy[1];
      sum[2] += xy[0] * xy[0];
      sum[3] += xy[1] * xy[1];
      sum[4] += xy[0] * xy[1];
    }
    double n = pairs.size();
    double covariance = sum[4] / n - sum[0] * sum[1] / n / n;
    double x = sum[2] / n - sum[0] * sum[0] / n / n;
    double y = sum[3] / n - sum[1] * sum[1] / n / n;
    return covariance / Math.sqrt(x * y);
  }
}
