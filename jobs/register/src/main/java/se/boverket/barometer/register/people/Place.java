package se.boverket.barometer.register.people;

/**
 * A dwelling, or the line of households that lived in it in the reference year, as one number:
 * area, household type and index within the type.
 */
final class Place {
  private static final int INDEX_BITS = 17;
  private static final int TYPE_BITS = 3;

  private Place() {}

  static long of(int area, int type, int index) {
    return ((long) area << TYPE_BITS | type) << INDEX_BITS | index;
  }

  static int area(long place) {
    return (int) (place >> INDEX_BITS + TYPE_BITS);
  }

  static int type(long place) {
    return (int) (place >> INDEX_BITS) & (1 << TYPE_BITS) - 1;
  }

  static int index(long place) {
    return (int) place & (1 << INDEX_BITS) - 1;
  }

  static long elsewhere(long place, int area) {
    return of(area, type(place), index(place));
  }
}
