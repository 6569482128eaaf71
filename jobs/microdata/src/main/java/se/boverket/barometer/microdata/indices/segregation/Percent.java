package se.boverket.barometer.microdata.indices.segregation;

import java.util.OptionalDouble;

/** The scale of the tables: a hundred times the literature's. */
final class Percent {
  private Percent() {}

  /** Null where there is no value. */
  static Double of(OptionalDouble value) {
    return value.isPresent() ? (Double) (100 * value.getAsDouble()) : null;
  }
}
