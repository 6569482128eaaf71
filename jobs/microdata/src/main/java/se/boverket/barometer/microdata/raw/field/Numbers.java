package se.boverket.barometer.microdata.raw.field;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers out of fields, as SQL casts them; what is no such number is {@link #NONE}. */
public final class Numbers {
  /** No number. As the bits of a double it is not a number either. */
  public static final long NONE = Long.MAX_VALUE;

  private static final long MOST_TENTH = Long.MAX_VALUE / 10;
  private static final long EXACT = 1L << 53;
  private static final int DECIMAL_SCALE = 4;
  private static final int DECIMAL_DIGITS = 24;
  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private Numbers() {}

  /** A whole number; a fraction by type only when its value is whole. */
  public static long whole(Field f) {
    return switch (f.kind()) {
      case TEXT -> whole(f.bytes(), f.from(), f.to());
      case WHOLE -> f.whole();
      case FRACTION, DECIMAL -> ofFraction(f);
      case NOTHING -> NONE;
    };
  }

  private static long ofFraction(Field f) {
    double value = f.fraction();
    if (Math.rint(value) != value || Math.abs(value) >= 0x1p63) {
      return NONE;
    }
    return f.kind() == Field.Kind.DECIMAL ? f.decimal().longValue() : (long) value;
  }

  /** Digits with a sign or none; blanks and control characters around them do not count. */
  private static long whole(byte[] bytes, int first, int after) {
    int from = first;
    int to = after;
    while (from < to && blank(bytes[from])) {
      from++;
    }
    while (to > from && blank(bytes[to - 1])) {
      to--;
    }
    boolean negative = from < to && bytes[from] == '-';
    from += negative || from < to && bytes[from] == '+' ? 1 : 0;
    long digits = from == to ? NONE : digits(bytes, from, to);
    return negative && digits != NONE ? -digits : digits;
  }

  private static long digits(byte[] bytes, int from, int to) {
    long value = 0;
    for (int i = from; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9 || value > MOST_TENTH || value == MOST_TENTH && digit > 6) {
        return NONE;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static boolean blank(byte b) {
    return b >= 0 && b <= ' ' || b == 0x7F;
  }

  /**
   * The bits of a double.
   *
   * @param mark decimal mark of texts; a point is one too
   */
  public static long decimal(Field f, char mark) {
    return switch (f.kind()) {
      case TEXT -> decimal(f.bytes(), f, (byte) mark);
      case WHOLE -> Double.doubleToRawLongBits(f.whole());
      case FRACTION, DECIMAL -> bits(f.fraction());
      case NOTHING -> NONE;
    };
  }

  /** Up to fifteen digits and a power of ten are exact in a double, and so is their quotient. */
  private static long decimal(byte[] bytes, Field f, byte mark) {
    int from = f.from() + (bytes[f.from()] == '-' ? 1 : 0);
    long value = 0;
    int point = -1;
    for (int i = from; i < f.to(); i++) {
      int digit = bytes[i] - '0';
      if (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
      } else if (point < 0 && (bytes[i] == mark || bytes[i] == '.')) {
        point = i;
      } else {
        return uncommon(f, mark);
      }
    }
    int length = f.to() - from;
    if (length > 15 || length == 0 || length == 1 && point >= 0 || value >= EXACT) {
      return uncommon(f, mark);
    }
    double size = point < 0 ? value : value / POWERS[f.to() - 1 - point];
    return Double.doubleToRawLongBits(from > f.from() ? -size : size);
  }

  private static long uncommon(Field f, byte mark) {
    try {
      return bits(Double.parseDouble(f.string().replace((char) mark, '.')));
    } catch (NumberFormatException e) {
      return NONE; // without the cause: it quotes the text
    }
  }

  private static long bits(double value) {
    return Double.isFinite(value) ? Double.doubleToRawLongBits(value) : NONE;
  }

  /**
   * An amount times a factor, a fraction of the result rounded half away from zero; of what is
   * delivered four decimals count.
   */
  public static long amount(Field f, char mark, int factor) {
    long whole = whole(f);
    if (whole != NONE) {
      return Math.multiplyHigh(whole, factor) == whole * factor >> 63 ? whole * factor : NONE;
    }
    try {
      BigDecimal delivered = exact(f, mark).setScale(DECIMAL_SCALE, RoundingMode.HALF_UP);
      return delivered.precision() > DECIMAL_DIGITS
          ? NONE
          : delivered
              .multiply(BigDecimal.valueOf(factor))
              .setScale(0, RoundingMode.HALF_UP)
              .longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      return NONE; // without the cause: it quotes the text
    }
  }

  private static BigDecimal exact(Field f, char mark) {
    return switch (f.kind()) {
      case TEXT -> new BigDecimal(f.string().replace(mark, '.').strip());
      case FRACTION, DECIMAL -> f.decimal();
      case WHOLE, NOTHING -> throw new NumberFormatException("not a fraction");
    };
  }

  /** The digits of a number that is not negative, right-aligned before {@code end}. */
  public static int write(long number, byte[] target, int end) {
    int at = end;
    long left = number;
    do {
      target[--at] = (byte) ('0' + left % 10);
      left /= 10;
    } while (left > 0);
    return at;
  }
}
