package se.boverket.barometer.publication.release;

/**
 * A delivery that a release rests on.
 *
 * @param id as its manifest says
 * @param ar reference year
 * @param sha256 digest of the delivery, lower-case hex
 */
public record Delivery(String id, int ar, String sha256) {}
