package se.boverket.barometer.register.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.register.land.Area;
import se.boverket.barometer.register.land.Country;

class MovesTest {
  private static final List<Area> AREAS = Country.load().areas();
  private static final Dice DICE = new Dice(5);
  private static final List<Stock> STOCKS = new Stocks(DICE, 0.02).deal(AREAS);
  private final Moves moves = new Moves(DICE, AREAS, STOCKS);

  private static List<Long> dwellings() {
    List<Long> all = new ArrayList<>();
    for (int area = 0; area < AREAS.size(); area++) {
      for (int type = 0; type < HouseholdType.ALL.length; type++) {
        for (int i = 0; i < STOCKS.get(area).households(type); i++) {
          all.add(Place.of(area, type, i));
        }
      }
    }
    return all;
  }

  @Test
  void nobodyMovesToAnOccupiedDwelling() {
    Set<Long> lines = new HashSet<>();
    dwellings().forEach(d -> lines.add(moves.lineIn(d, 2012)));
    assertThat(lines).hasSameSizeAs(dwellings());
  }

  @Test
  void everyoneIsAtHomeInTheReferenceYear() {
    assertThat(dwellings()).allMatch(d -> moves.lineIn(d, Country.YEAR) == d);
  }

  @Test
  void twoChangeDwellingsWithEachOther() {
    assertThat(dwellings()).allMatch(d -> moves.swapped(moves.swapped(d, 2017), 2017) == d);
    long moved = dwellings().stream().filter(d -> moves.swapped(d, 2017) != d).count();
    assertThat(moved / (double) dwellings().size()).isBetween(0.04, 0.08);
  }
}
