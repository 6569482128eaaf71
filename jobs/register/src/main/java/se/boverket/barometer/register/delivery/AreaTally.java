package se.boverket.barometer.register.delivery;

import se.boverket.barometer.register.land.Area;
import se.boverket.barometer.register.people.Education;
import se.boverket.barometer.register.people.Incomes;
import se.boverket.barometer.register.people.Residents;

/**
 * What the measures need of an area and year, counted while it is written.
 *
 * @param area the area
 * @param persons all inhabitants
 * @param standard economic standard per household with an income, SEK
 * @param members persons with that income, per household
 * @param adults those of them who are 20 or older, per household
 * @param working persons 20-64
 * @param primary those of them with primary schooling only
 * @param exposed those of them with long assistance or unemployment
 */
public record AreaTally(
    Area area,
    int persons,
    int[] standard,
    byte[] members,
    byte[] adults,
    int working,
    int primary,
    int exposed) {

  static AreaTally of(AreaYear from) {
    Residents residents = from.residents();
    int working = 0;
    int primary = 0;
    int exposed = 0;
    for (int p = 0; p < residents.persons(); p++) {
      if (residents.age(p) >= 20 && residents.age(p) <= 64) {
        working++;
        primary += Education.code(residents, p).charAt(0) <= '2' ? 1 : 0;
        exposed += from.labour().exposed(p) ? 1 : 0;
      }
    }
    int n = residents.households();
    AreaTally tally =
        new AreaTally(
            from.area(),
            residents.persons(),
            new int[n],
            new byte[n],
            new byte[n],
            working,
            primary,
            exposed);
    tally.incomes(from);
    return tally;
  }

  private void incomes(AreaYear from) {
    Residents residents = from.residents();
    Incomes incomes = from.incomes();
    for (int h = 0; h < standard.length; h++) {
      boolean nordic = Incomes.nordicApart(from.year());
      standard[h] = (int) (nordic ? incomes.standardWithNordic(h) : incomes.standard(h));
      members[h] = (byte) incomes.settled(h);
      for (int p = residents.first(h); p < residents.first(h + 1); p++) {
        adults[h] += (byte) (residents.settled(p) && residents.age(p) >= 20 ? 1 : 0);
      }
    }
  }
}
