package se.boverket.barometer.measures.nearest;

/**
 * The k nearest persons of every inhabited square.
 *
 * @param k how many persons
 * @param shares each group's share of them [group][square], 0 to 1
 * @param radius distance to the farthest of them by square, metres between the squares' centres
 * @param reached false where fewer than k persons live on the whole map: the shares are then those
 *     of everybody
 */
public record Surroundings(long k, double[][] shares, double[] radius, boolean reached) {}
