package se.boverket.barometer.register.people;

import java.util.List;
import se.boverket.barometer.register.land.Area;
import se.boverket.barometer.register.land.Country;

/** A thinned country, and the means to draw its years. */
final class AreaFixture {
  static final Country COUNTRY = Country.load();
  static final Dice DICE = new Dice(3);
  static final Population POPULATION = new Population(COUNTRY, 0.1, DICE);
  static final Standard STANDARD = new Standard(COUNTRY.areas());

  private AreaFixture() {}

  /** The areas of Karlstad. */
  static List<Area> karlstad() {
    return COUNTRY.areas().stream().filter(a -> a.kommun().equals("1780")).toList();
  }
}
