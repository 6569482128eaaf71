package se.boverket.barometer.register.people;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.boverket.barometer.register.land.Area;
import se.boverket.barometer.register.land.Country;

/**
 * Who has moved where. Each year some households change dwellings, two by two, between areas that
 * are next to each other in their county's order of low economic standard (every fifth year in the
 * country's), so that people move without the segregation being stirred away. In the reference year
 * every line is in the dwelling of the same place.
 */
final class Moves {
  private static final double MOVING = 0.08;
  private static final int NONE = -1;
  private static final int NATIONAL_EVERY = 5;

  private final Dice dice;
  private final List<Area> areas;
  private final List<Stock> stocks;
  private final Map<Integer, int[]> partners = new ConcurrentHashMap<>();

  Moves(Dice dice, List<Area> areas, List<Stock> stocks) {
    this.dice = dice;
    this.areas = areas;
    this.stocks = stocks;
  }

  /** The line that lives in a dwelling at 31 December of a year. */
  long lineIn(long dwelling, int year) {
    long place = dwelling;
    for (int y = year; y > Country.YEAR; y--) {
      place = swapped(place, y);
    }
    for (int y = year + 1; y <= Country.YEAR; y++) {
      place = swapped(place, y);
    }
    return place;
  }

  /** The dwelling where those who live in this one at the end of a year lived at its beginning. */
  long swapped(long dwelling, int year) {
    int area = Place.area(dwelling);
    int other = partners.computeIfAbsent(year, this::pairs)[area];
    if (other == NONE) {
      return dwelling;
    }
    int type = Place.type(dwelling);
    int both = Math.min(stocks.get(area).households(type), stocks.get(other).households(type));
    long pair = Place.elsewhere(dwelling, Math.min(area, other));
    boolean moves = Place.index(dwelling) < both && dice.unit(pair, Trait.MOVE.in(year)) < MOVING;
    return moves ? Place.elsewhere(dwelling, other) : dwelling;
  }

  private int[] pairs(int year) {
    int[] partner = new int[areas.size()];
    Arrays.fill(partner, NONE);
    Map<String, List<Area>> circles =
        areas.stream()
            .filter(Area::housed)
            .sorted(Comparator.comparingDouble((Area a) -> a.marginals().standard()[0]))
            .collect(
                Collectors.groupingBy(a -> circle(a, year), TreeMap::new, Collectors.toList()));
    for (List<Area> circle : circles.values()) {
      for (int i = year % 2; i + 1 < circle.size(); i += 2) {
        int a = circle.get(i).number();
        int b = circle.get(i + 1).number();
        partner[a] = b;
        partner[b] = a;
      }
    }
    return partner;
  }

  private static String circle(Area area, int year) {
    return year % NATIONAL_EVERY == 0 ? "00" : area.kommun().substring(0, 2);
  }
}
