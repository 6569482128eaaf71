package se.boverket.barometer.disclosure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How coarsely a value is rounded, by the number of persons, and of neighbourhoods, that it stands
 * on.
 *
 * @param steps ascending; the last whose {@code from} and {@code units} are reached applies
 */
record Steps(List<Step> steps) implements Serializable {

  /**
   * One step.
   *
   * @param from persons
   * @param units neighbourhoods, 0 where it does not go by them
   * @param unit published values are multiples of it
   * @param letter status that goes with it
   */
  record Step(long from, long units, double unit, Letter letter) implements Serializable {}

  Step at(long persons, long units) {
    Step found = steps.get(0);
    for (Step step : steps) {
      found = persons >= step.from() && units >= step.units() ? step : found;
    }
    return found;
  }

  Shown round(double value, long persons, long units) {
    Step step = at(persons, units);
    return new Shown(nearest(value, step.unit()), step.letter());
  }

  /** The nearest multiple of {@code unit}, halves away from zero; decimal, so that 0.1 is 0.1. */
  static double nearest(double value, double unit) {
    BigDecimal step = BigDecimal.valueOf(unit);
    double rounded =
        BigDecimal.valueOf(value)
            .divide(step, 0, RoundingMode.HALF_UP)
            .multiply(step)
            .doubleValue();
    return rounded + 0.0; // never a negative zero
  }
}
