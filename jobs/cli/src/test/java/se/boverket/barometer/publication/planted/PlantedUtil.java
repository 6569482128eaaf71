package se.boverket.barometer.publication.planted;

/** Planted: breaks a rule. */
final class PlantedUtil {
  private PlantedUtil() {}

  static int one() {
    return 1;
  }
}
