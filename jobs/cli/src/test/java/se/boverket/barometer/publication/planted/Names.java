package se.boverket.barometer.publication.planted;

/** Planted: a name that says nothing, in a file that may have one. */
final class Names {
  private Names() {}

  static final class PlantedUtil {
    private PlantedUtil() {}

    static int one() {
      return 1;
    }
  }
}
