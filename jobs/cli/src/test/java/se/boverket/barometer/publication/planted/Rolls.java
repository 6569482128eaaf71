package se.boverket.barometer.publication.planted;

import java.util.Random;

/** Planted: breaks a rule. */
final class Rolls {
  private Rolls() {}

  static int roll() {
    return new Random().nextInt();
  }
}
