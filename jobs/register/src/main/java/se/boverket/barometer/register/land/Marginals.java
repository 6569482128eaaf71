package se.boverket.barometer.register.land;

import java.util.Arrays;

/**
 * What is known of one DeSO at 31 December 2022 (SCB's open DeSO tables).
 *
 * @param ages persons by five-year group, 0-4 … 75-79, 80+ (17)
 * @param households households: couple with children, couple, single with children, single, other
 * @param houses persons in one-family houses, blocks of flats, other, special dwellings
 * @param tenures dwellings: hyresratt, bostadsratt, aganderatt
 * @param schooling persons 25-64: forgymnasial, gymnasial, eftergymnasial under 3, from 3, unknown
 * @param work persons 16-64: employed, unemployed, outside the labour force
 * @param origin born in Europe outside Sweden, born in the rest of the world, foreign background
 *     (born abroad or both parents born abroad)
 * @param income net income 20+, thousands of SEK: median, mean
 * @param standard per cent of persons with low and with high economic standard
 */
public record Marginals(
    int[] ages,
    int[] households,
    int[] houses,
    int[] tenures,
    int[] schooling,
    int[] work,
    int[] origin,
    double[] income,
    double[] standard) {

  private static final int FIRST = 2;

  static Marginals of(String[] row) {
    double[] v = Arrays.stream(row).skip(FIRST).mapToDouble(Double::parseDouble).toArray();
    return new Marginals(
        counts(v, 0, 17),
        counts(v, 17, 22),
        counts(v, 22, 26),
        counts(v, 26, 29),
        counts(v, 29, 34),
        counts(v, 34, 37),
        counts(v, 37, 40),
        Arrays.copyOfRange(v, 40, 42),
        Arrays.copyOfRange(v, 42, 44));
  }

  /** Persons of all ages. */
  public int population() {
    return Arrays.stream(ages).sum();
  }

  /** The unemployed as a share of the population 16-64, 0-1. */
  public double unemployed() {
    return work[1] / (double) Math.max(1, Arrays.stream(work).sum());
  }

  /** Those with primary schooling only as a share of the population 25-64, 0-1. */
  public double primarySchooling() {
    return schooling[0] / (double) Math.max(1, Arrays.stream(schooling).sum());
  }

  /**
   * The same profile for a given number of single adults of working age: those whom the register
   * knows only by their municipality.
   */
  Marginals alone(int persons) {
    int[] adults = new int[ages.length];
    int working = Arrays.stream(ages, 4, 13).sum();
    int before = 0;
    for (int g = 4; g < 13; g++) {
      int next = before + ages[g];
      adults[g] = (int) ((long) persons * next / working - (long) persons * before / working);
      before = next;
    }
    int[] single = {0, 0, 0, persons, 0};
    int[] born =
        Arrays.stream(origin).map(n -> (int) ((long) n * persons / population())).toArray();
    return new Marginals(adults, single, houses, tenures, schooling, work, born, income, standard);
  }

  private static int[] counts(double[] values, int from, int to) {
    return Arrays.stream(values, from, to).mapToInt(v -> (int) v).toArray();
  }
}
