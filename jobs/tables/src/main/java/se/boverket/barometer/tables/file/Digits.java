package se.boverket.barometer.tables.file;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as text with every digit that counts. */
final class Digits {
  private static final double PLAIN = 1e15;

  private Digits() {}

  /** A cell as text: doubles with the fewest digits that read back as the same number. */
  static String of(Object value) {
    return value instanceof Double number ? of(number.doubleValue()) : String.valueOf(value);
  }

  /**
   * The fewest digits (15 to 17, zeros at the end cut) that read back as the same number. {@link
   * Double#toString} is not the same text in every Java version.
   */
  private static String of(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(
          "An answer holds a number that is not finite: answer with null where none exists.");
    }
    if (number == Math.rint(number) && Math.abs(number) < PLAIN) {
      return Long.toString((long) number);
    }
    BigDecimal exact = new BigDecimal(number);
    BigDecimal shortest = exact.round(new MathContext(15));
    for (int digits = 16; shortest.doubleValue() != number; digits++) {
      shortest = exact.round(new MathContext(digits));
    }
    return shortest.stripTrailingZeros().toString();
  }
}
