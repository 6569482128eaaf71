package se.boverket.barometer.microdata.indices.segregation;

/**
 * The persons of some neighbourhoods by group, with the cell keys that protect their counts.
 *
 * @param persons [group][neighbourhood]
 * @param keys sums of record keys modulo 2^32 [group][neighbourhood]
 */
public record People(double[][] persons, long[][] keys) {
  private static final long MODULUS = 0xFFFFFFFFL;

  /** Nobody yet. */
  public static People none(int groups, int neighbourhoods) {
    return new People(new double[groups][neighbourhoods], new long[groups][neighbourhoods]);
  }

  /** Adds persons who have not been counted. */
  public void add(int group, int neighbourhood, long persons, long key) {
    this.persons[group][neighbourhood] += persons;
    keys[group][neighbourhood] = keys[group][neighbourhood] + key & MODULUS;
  }

  /**
   * The same persons by larger neighbourhoods.
   *
   * @param into the larger one of each neighbourhood
   * @param size how many larger ones there are
   */
  public People merged(int[] into, int size) {
    People larger = none(persons.length, size);
    for (int g = 0; g < persons.length; g++) {
      for (int i = 0; i < into.length; i++) {
        larger.add(g, into[i], (long) persons[g][i], keys[g][i]);
      }
    }
    return larger;
  }

  /** Persons of a group in some neighbourhoods. */
  Crowd crowd(int group, int[] neighbourhoods) {
    return crowd(group, group + 1, neighbourhoods);
  }

  /** Persons of all groups in some neighbourhoods. */
  Crowd crowd(int[] neighbourhoods) {
    return crowd(0, persons.length, neighbourhoods);
  }

  private Crowd crowd(int from, int to, int[] neighbourhoods) {
    long number = 0;
    long key = 0;
    for (int g = from; g < to; g++) {
      for (int i : neighbourhoods) {
        number += (long) persons[g][i];
        key += keys[g][i];
      }
    }
    return new Crowd(number, key & MODULUS);
  }

  /**
   * A number of persons as the wall wants it.
   *
   * @param persons how many
   * @param key sum of their record keys modulo 2^32
   */
  record Crowd(long persons, long key) {}
}
