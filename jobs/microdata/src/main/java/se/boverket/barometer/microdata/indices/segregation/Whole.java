package se.boverket.barometer.microdata.indices.segregation;

/**
 * An area whose neighbourhoods are compared.
 *
 * @param niva kommun, lan, riket
 * @param omrade its code
 * @param indelning division of the code
 * @param units positions of its neighbourhoods, ascending
 */
public record Whole(String niva, String omrade, String indelning, int[] units) {}
