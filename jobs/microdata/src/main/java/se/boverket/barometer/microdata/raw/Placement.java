package se.boverket.barometer.microdata.raw;

import java.io.Serializable;

/**
 * Whether a row's DeSO lies in its municipality.
 *
 * @param deso position of the column of the DeSO
 * @param kommun position of the column of the municipality
 * @param desoIn per DeSO a number of the municipality that it lay in that year
 * @param kommuner per municipality the same kind of number
 */
record Placement(int deso, int kommun, int[] desoIn, int[] kommuner) implements Serializable {

  /** True when both are known and the one does not lie in the other. */
  boolean elsewhere(long[] values) {
    return Meaning.good(values[deso])
        && Meaning.good(values[kommun])
        && desoIn[(int) values[deso]] != kommuner[(int) values[kommun]];
  }
}
