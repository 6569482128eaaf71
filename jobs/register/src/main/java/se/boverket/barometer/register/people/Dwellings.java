package se.boverket.barometer.register.people;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.boverket.barometer.register.land.Country;
import se.boverket.barometer.register.land.Municipality;

/**
 * How many dwellings of each type are lived in in a year: the reference year's number changed with
 * the municipality's population. Household sizes change too as members are born and die, which the
 * persons per household of a sample of lines makes up for.
 */
final class Dwellings {
  private static final int SAMPLED = 23;

  private final Country country;
  private final List<Stock> stocks;
  private final Households households;
  private final Municipality[] municipality;
  private final Map<Integer, Double> crowding = new ConcurrentHashMap<>();

  Dwellings(Country country, List<Stock> stocks, Households households) {
    this.country = country;
    this.stocks = stocks;
    this.households = households;
    this.municipality = new Municipality[stocks.size()];
    for (Municipality m : country.municipalities()) {
      m.areas().forEach(a -> municipality[a.number()] = m);
    }
  }

  int lived(int area, int type, int year) {
    int known = stocks.get(area).households(type);
    Municipality m = municipality[area];
    if (year == Country.YEAR || known == 0) {
      return known;
    }
    double growth = m.population(year) / (double) m.population(Country.YEAR);
    double exact = known * growth * perHousehold(Country.YEAR) / perHousehold(year);
    // A fixed point for rounding per area and type: steady growth adds dwellings one by one.
    return (int) Math.floor(exact + (area * 5 + type) * 0.6180339887498949 % 1);
  }

  private double perHousehold(int year) {
    Double known = crowding.get(year);
    if (known == null) {
      known = sample(year);
      crowding.put(year, known);
    }
    return known;
  }

  private double sample(int year) {
    long persons = 0;
    long lines = 0;
    for (int area = 0; area < country.areas().size(); area += SAMPLED) {
      Stock stock = stocks.get(area);
      for (int type = 0; type < HouseholdType.ALL.length; type++) {
        for (int i = 0; i < stock.households(type); i++) {
          persons += households.size(Place.of(area, type, i), year);
          lines++;
        }
      }
    }
    return persons / (double) lines;
  }
}
