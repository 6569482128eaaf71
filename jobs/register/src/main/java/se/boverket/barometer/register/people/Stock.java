package se.boverket.barometer.register.people;

/**
 * The households of an area in the reference year, ordered by type.
 *
 * @param typeStart where each type's households begin, and the end (6)
 * @param first where each household's persons begin, and the end
 * @param tenure of each household's dwelling: 1 hyresratt, 2 bostadsratt, 3 aganderatt
 * @param people the persons
 */
record Stock(int[] typeStart, int[] first, byte[] tenure, People people) {

  int households() {
    return first.length - 1;
  }

  int households(int type) {
    return typeStart[type + 1] - typeStart[type];
  }

  /** The household of which a place of a type, also beyond the last, is a copy. */
  int household(int type, int index) {
    return typeStart[type] + index % households(type);
  }

  boolean partnered(int household) {
    int second = first[household] + 1;
    return second < first[household + 1] && people.role()[second] == Role.PARTNER.code();
  }

  boolean head(int person) {
    return people.role()[person] <= Role.PARTNER.ordinal();
  }
}
