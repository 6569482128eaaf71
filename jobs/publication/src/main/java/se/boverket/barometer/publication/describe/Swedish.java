package se.boverket.barometer.publication.describe;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a Swedish reader expects them, whatever the machine's locale. */
public final class Swedish {
  private static final char GROUP = '\u00a0';

  private Swedish() {}

  /** A whole number in groups of three. */
  public static String whole(long value) {
    StringBuilder text = new StringBuilder(Long.toString(value));
    int first = value < 0 ? 1 : 0;
    for (int i = text.length() - 3; i > first; i -= 3) {
      text.insert(i, GROUP);
    }
    return text.toString();
  }

  /** A value with a decimal comma; two full stops, as in SCB's tables, where there is none. */
  public static String decimal(Double value, int decimals) {
    return value == null
        ? ".."
        : BigDecimal.valueOf(value)
            .setScale(decimals, RoundingMode.HALF_UP)
            .toPlainString()
            .replace('.', ',');
  }

  /** {@code part} in per cent of {@code whole}, one decimal. */
  public static String percent(long part, long whole) {
    return whole == 0 ? ".." : decimal(100.0 * part / whole, 1);
  }
}
