package se.boverket.barometer.microdata.indices;

import java.util.List;

/**
 * From z to områdestyp.
 *
 * @param lowest z of types 1, 2, 3, 4; below the last it is type 5
 */
record Typgranser(List<Double> lowest) {

  /** The type of a z; null for null. */
  Integer typ(Double z) {
    if (z == null) {
      return null;
    }
    int typ = 1;
    for (double limit : lowest) {
      if (z >= limit) {
        return typ;
      }
      typ++;
    }
    return typ;
  }
}
