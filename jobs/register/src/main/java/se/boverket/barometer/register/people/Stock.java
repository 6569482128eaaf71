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

  int type(int household) {
    int type = 0;
    while (typeStart[type + 1] <= household) {
      type++;
    }
    return type;
  }

  boolean head(int person) {
    return people.role()[person] <= Role.PARTNER.ordinal();
  }
}
