package se.boverket.barometer.microdata.indices.segregation;

/**
 * An area whose neighbourhoods are compared.
 *
 * @param niva kommun, lan, riket, egen
 * @param omrade its code
 * @param indelning division of the code
 * @param units positions of its neighbourhoods, ascending
 */
public record Whole(String niva, String omrade, String indelning, int[] units) {

  /** True for an own area: others lie across it, so that it is no part of a decomposition. */
  boolean own() {
    return niva.equals("egen");
  }
}
