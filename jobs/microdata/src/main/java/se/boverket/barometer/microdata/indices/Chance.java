package se.boverket.barometer.microdata.indices;

import se.boverket.barometer.measures.chance.RandomKey;

/**
 * The draws that a year's intervals are made of: the same on any machine.
 *
 * @param ar reference year
 * @param draws how many
 */
record Chance(int ar, int draws) {

  /** The draws of one area's dissimilarity between the outer income quintiles. */
  RandomKey key(Omrade omrade, String enhet) {
    return RandomKey.of(
        0,
        Integer.toString(ar),
        omrade.niva(),
        omrade.omrade(),
        omrade.indelning(),
        enhet,
        "inkomstkvintil",
        "dissimilarity");
  }
}
