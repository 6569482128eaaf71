package se.boverket.barometer.publication.planted;

/** Planted: breaks a rule. */
final class Remembers {
  private Remembers() {}

  private static long seen;

  static long next() {
    return ++seen;
  }
}
