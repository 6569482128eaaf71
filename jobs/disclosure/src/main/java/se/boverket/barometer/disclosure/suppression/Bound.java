package se.boverket.barometer.disclosure.suppression;

/**
 * An exposure with what brings it about.
 *
 * @param exposure what a reader can say
 * @param proof the sum that bounds it from above
 */
record Bound(Exposure exposure, Proof proof) {}
