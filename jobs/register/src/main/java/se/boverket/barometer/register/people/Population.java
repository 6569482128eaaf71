package se.boverket.barometer.register.people;

import java.util.List;
import se.boverket.barometer.register.land.Area;
import se.boverket.barometer.register.land.Country;

/** Who lives where in any year. Safe for several threads. */
public final class Population {
  private final List<Stock> stocks;
  private final Households households;
  private final Moves moves;
  private final Dwellings dwellings;

  /**
   * Deals out the reference year.
   *
   * @param country the areas
   * @param scale share of the country's persons, in (0, 1]
   * @param dice the register's random numbers
   */
  public Population(Country country, double scale, Dice dice) {
    this.stocks = new Stocks(dice, scale).deal(country.areas());
    this.households = new Households(dice, new Lines(dice, stocks));
    this.moves = new Moves(dice, country.areas(), stocks);
    this.dwellings = new Dwellings(country, stocks, households);
  }

  /** The inhabitants of an area at 31 December of a year. */
  public Residents residents(Area area, int year) {
    Residents residents = new Residents();
    for (int type = 0; type < HouseholdType.ALL.length; type++) {
      int n = dwellings.lived(area.number(), type, year);
      for (int i = 0; i < n; i++) {
        moveIn(residents, Place.of(area.number(), type, i), year);
      }
    }
    return residents;
  }

  private void moveIn(Residents residents, long dwelling, int year) {
    long line = moves.lineIn(dwelling, year);
    if (stocks.get(Place.area(line)).households(Place.type(line)) == 0) {
      return;
    }
    Episode episode = households.at(line, year);
    long before = moves.swapped(dwelling, year);
    boolean settled = episode.start() < year && lived(before, year - 1);
    Stock home = stocks.get(Place.area(line));
    households.visit(
        line, episode, year, new Arrivals(residents, home, episode, settled ? year : -1));
    Stock here = stocks.get(Place.area(dwelling));
    int kind = here.household(Place.type(dwelling), Place.index(dwelling));
    residents.close(line, dwelling, here.tenure()[kind]);
  }

  private boolean lived(long dwelling, int year) {
    int inhabited = dwellings.lived(Place.area(dwelling), Place.type(dwelling), year);
    return Place.index(dwelling) < inhabited;
  }
}
