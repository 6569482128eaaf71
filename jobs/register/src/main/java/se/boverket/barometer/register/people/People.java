package se.boverket.barometer.register.people;

/**
 * The persons of an area in the reference year, one column a trait, members of a household beside
 * each other.
 *
 * @param age years, 0-105
 * @param role {@link Role} ordinal
 * @param kon 1 man, 2 woman
 * @param region FodGrEg5 as a number
 * @param background UtlSvBakg
 * @param schooling {@link Schooling} level that the person reaches in life, 0-4
 * @param arrival year of the last immigration, 0 for none
 */
record People(
    byte[] age,
    byte[] role,
    byte[] kon,
    byte[] region,
    byte[] background,
    byte[] schooling,
    short[] arrival) {

  static People of(byte[] age, byte[] role) {
    int n = age.length;
    return new People(age, role, new byte[n], new byte[n], new byte[n], new byte[n], new short[n]);
  }

  int size() {
    return age.length;
  }

  boolean bornAbroad(int person) {
    return region[person] != 0;
  }
}
