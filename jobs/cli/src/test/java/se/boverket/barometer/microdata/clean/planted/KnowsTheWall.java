package se.boverket.barometer.microdata.clean.planted;

import se.boverket.barometer.disclosure.Policy;

/** Planted: breaks a rule. */
final class KnowsTheWall {
  private KnowsTheWall() {}

  static String signed(Policy policy) {
    return policy.signedBy();
  }
}
