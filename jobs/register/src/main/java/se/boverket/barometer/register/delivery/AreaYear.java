package se.boverket.barometer.register.delivery;

import java.util.Locale;
import se.boverket.barometer.register.land.Area;
import se.boverket.barometer.register.land.Municipality;
import se.boverket.barometer.register.land.Squares;
import se.boverket.barometer.register.people.Dice;
import se.boverket.barometer.register.people.Incomes;
import se.boverket.barometer.register.people.Labour;
import se.boverket.barometer.register.people.Residents;

/**
 * Everything that is delivered of an area and year.
 *
 * @param municipality where the area lies
 * @param area the area
 * @param year reference year
 * @param dice the register's random numbers
 * @param squares the municipality's inhabited squares
 * @param residents who lives there
 * @param labour what they do
 * @param incomes what they earn
 */
public record AreaYear(
    Municipality municipality,
    Area area,
    int year,
    Dice dice,
    Squares squares,
    Residents residents,
    Labour labour,
    Incomes incomes) {

  String lopNr(int person) {
    return Long.toString(residents.id(person));
  }

  /** New every year: the household's first person and the year. */
  String householdId(int household) {
    return "H"
        + year
        + Long.toString(residents.id(residents.first(household)), 36).toUpperCase(Locale.ROOT);
  }

  String familyId(int household) {
    return "F"
        + Long.toString(residents.id(residents.first(household)), 36).toUpperCase(Locale.ROOT);
  }
}
