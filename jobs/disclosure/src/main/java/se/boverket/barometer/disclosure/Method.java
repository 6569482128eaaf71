package se.boverket.barometer.disclosure;

import java.io.Serializable;

/**
 * How counts of a range of years are protected.
 *
 * @param name {@code cell_key}
 * @param from first reference year
 * @param to last reference year
 * @param noise the perturbation table
 */
record Method(String name, int from, int to, PTable noise) implements Serializable {
  boolean covers(int ar) {
    return from <= ar && ar <= to;
  }
}
