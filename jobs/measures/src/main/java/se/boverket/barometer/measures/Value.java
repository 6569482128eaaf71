package se.boverket.barometer.measures;

import java.util.OptionalDouble;

/**
 * A measure's value, or the reason why it has none; never NaN or infinite.
 *
 * @param number the value, null where it cannot exist
 * @param missing why the value cannot exist, null where it does
 */
public record Value(Double number, Status missing) {

  public Value {
    if ((number == null) == (missing == null)) {
      throw new IllegalArgumentException(
          "A value has either a number or a reason, not both and not neither.");
    }
    if (number != null && !Double.isFinite(number)) {
      throw new ArithmeticException(
          "A measure came out as "
              + number
              + ": its formula lacks an edge case. Return a Status for it instead.");
    }
  }

  public static Value of(double number) {
    return new Value(number, null);
  }

  public static Value missing(Status reason) {
    return new Value(null, reason);
  }

  public boolean exists() {
    return number != null;
  }

  public OptionalDouble optional() {
    return exists() ? OptionalDouble.of(number) : OptionalDouble.empty();
  }
}
