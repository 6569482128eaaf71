package se.boverket.barometer.publication.planted;

/** Planted: breaks a rule. */
final class Prints {
  private Prints() {}

  static void out(String text) {
    System.out.println(text);
  }
}
