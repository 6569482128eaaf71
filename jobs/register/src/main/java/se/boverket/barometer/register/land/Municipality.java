package se.boverket.barometer.register.land;

import java.util.List;

/**
 * A municipality of today.
 *
 * @param code four digits
 * @param population persons 31 December 1990 … 2024
 * @param areas its DeSO in the order of their codes, then the municipality itself
 */
public record Municipality(String code, int[] population, List<Area> areas) {
  static final int FIRST_YEAR = 1990;

  /** Two digits. */
  public String county() {
    return code.substring(0, 2);
  }

  /** Persons 31 December; before the first known year as then, after the last on its trend. */
  public int population(int year) {
    int last = population.length - 1;
    int beyond = year - FIRST_YEAR - last;
    return beyond <= 0
        ? population[Math.max(0, year - FIRST_YEAR)]
        : population[last] + beyond * (population[last] - population[last - 1]);
  }
}
