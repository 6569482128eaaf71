package se.boverket.barometer.register.delivery;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.boverket.barometer.register.land.Area;
import se.boverket.barometer.register.land.Country;
import se.boverket.barometer.register.land.Municipality;
import se.boverket.barometer.register.land.Squares;
import se.boverket.barometer.register.people.Dice;
import se.boverket.barometer.register.people.Incomes;
import se.boverket.barometer.register.people.Labour;
import se.boverket.barometer.register.people.Population;
import se.boverket.barometer.register.people.Residents;
import se.boverket.barometer.register.people.Standard;

/** The whole synthetic society: any area in any year can be asked for, from several threads. */
public final class Society {
  private final Country country;
  private final Dice dice;
  private final Population population;
  private final Standard standard;
  private final Map<String, Squares> squares = new ConcurrentHashMap<>();

  /**
   * Deals out the reference year.
   *
   * @param scale share of the country's persons, in (0, 1]
   * @param seed the register's seed
   */
  public Society(double scale, long seed) {
    this.country = Country.load();
    this.dice = new Dice(seed);
    this.population = new Population(country, scale, dice);
    this.standard = new Standard(country.areas());
  }

  /** The municipalities and areas. */
  public Country country() {
    return country;
  }

  /** Everything about an area of a municipality in a year. */
  public AreaYear at(Municipality municipality, Area area, int year) {
    Squares land = squares.computeIfAbsent(municipality.code(), k -> Squares.of(municipality));
    Residents residents = population.residents(area, year);
    Labour labour = new Labour(dice, residents, year).deal(area);
    Incomes incomes = new Incomes(dice, residents, labour, year).deal(standard, area);
    return new AreaYear(municipality, area, year, dice, land, residents, labour, incomes);
  }
}
