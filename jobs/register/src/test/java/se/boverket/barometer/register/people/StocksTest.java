package se.boverket.barometer.register.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.register.land.Area;
import se.boverket.barometer.register.land.Country;
import se.boverket.barometer.register.land.Marginals;

class StocksTest {
  private static final List<Area> AREAS = Country.load().areas();

  private static long count(Stock stock, IntPredicate who) {
    return IntStream.range(0, stock.people().size()).filter(who).count();
  }

  /** Every 211th area, town and country, dealt out in full. */
  private static List<Area> some() {
    return IntStream.range(0, AREAS.size())
        .filter(i -> i % 211 == 0)
        .mapToObj(AREAS::get)
        .filter(Area::housed)
        .toList();
  }

  @Test
  void agesOriginAndSchoolingAreTheKnownOnes() {
    for (Area area : some()) {
      Stock stock = new Stocks(new Dice(1), 1).deal(area);
      People people = stock.people();
      Marginals known = area.marginals();
      for (int g = 0; g < 17; g++) {
        int group = g;
        long n = count(stock, p -> Math.min(16, people.age()[p] / 5) == group);
        assertThat(n).as(area.deso() + " age group " + g).isEqualTo(known.ages()[g]);
      }
      assertThat(count(stock, people::bornAbroad)).isEqualTo(known.origin()[0] + known.origin()[1]);
      assertThat(count(stock, p -> people.background()[p] <= Origins.BOTH_PARENTS_ABROAD))
          .isEqualTo(known.origin()[2]);
      long primary =
          count(
              stock,
              p ->
                  people.age()[p] >= 25
                      && people.age()[p] <= 64
                      && people.schooling()[p] == Schooling.PRIMARY);
      assertThat(primary).isEqualTo(known.schooling()[0]);
    }
  }

  @Test
  void householdsAreTheKnownOnesButForTheLonely() {
    for (Area area : some()) {
      Stock stock = new Stocks(new Dice(1), 1).deal(area);
      int[] known = area.marginals().households();
      int families = HouseholdType.COUPLE_WITH_CHILDREN.ordinal();
      assertThat(stock.households(families)).isEqualTo(known[families]);
      assertThat(stock.households(HouseholdType.SINGLE.ordinal()))
          .isGreaterThanOrEqualTo(known[HouseholdType.SINGLE.ordinal()] * 9 / 10);
    }
  }

  @Test
  void everyHouseholdHasAGrownUpHead() {
    for (Area area : some()) {
      Stock stock = new Stocks(new Dice(1), 1).deal(area);
      for (int h = 0; h < stock.households(); h++) {
        int head = stock.first()[h];
        assertThat(stock.people().role()[head]).isEqualTo(Role.HEAD.code());
        assertThat(stock.people().age()[head]).isGreaterThanOrEqualTo((byte) Ages.ADULT);
      }
      assertThat(stock.first()[stock.households()]).isEqualTo(stock.people().size());
    }
  }

  @Test
  void tenuresFollowTheDwellings() {
    Area area = some().get(3);
    Stock stock = new Stocks(new Dice(1), 1).deal(area);
    int[] known = area.marginals().tenures();
    double expected = known[0] * stock.households() / (double) (known[0] + known[1] + known[2]);
    long rented =
        IntStream.range(0, stock.households()).filter(h -> stock.tenure()[h] == 1).count();
    assertThat((double) rented).isBetween(expected - 1, expected + 1);
  }

  /**
   * One in twenty: systematic thinning moves each count of an area by less than one person, so the
   * sum over the areas has a standard deviation of at most half the root of their number.
   */
  @Test
  void thinningKeepsTheCountryRight() {
    List<Stock> stocks = new Stocks(new Dice(7), 0.05).deal(AREAS);
    double young = 0;
    double expected = 0;
    for (int i = 0; i < AREAS.size(); i++) {
      Stock stock = stocks.get(i);
      Marginals known = AREAS.get(i).marginals();
      double kept = Math.max(0.05, 6.0 / known.population());
      young += count(stock, p -> stock.people().age()[p] / 5 == 4);
      expected += kept * known.ages()[4];
      assertThat(stock.households()).isPositive();
    }
    assertThat(young).isBetween(expected - 4 * 40, expected + 4 * 40);
  }
}
