package se.boverket.barometer.microdata.raw.field;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What stands in one field of a delivered row. One object serves many rows: a text is a slice of
 * the reader's bytes and valid until the reader's next row.
 */
public final class Field {
  /** What was delivered. */
  public enum Kind {
    NOTHING,
    TEXT,
    WHOLE,
    FRACTION,
    DECIMAL
  }

  private static final byte[] NONE = {};
  private Kind kind = Kind.NOTHING;
  private byte[] bytes = NONE;
  private int from;
  private int to;
  private long whole;
  private double fraction;
  private BigDecimal decimal = BigDecimal.ZERO;

  /** Nothing was delivered. */
  public void nothing() {
    kind = Kind.NOTHING;
  }

  /** UTF-8 text in {@code source[first, after)}, without the spaces around it. */
  public void text(byte[] source, int first, int after) {
    bytes = source;
    from = first;
    to = after;
    while (from < to && bytes[from] == ' ') {
      from++;
    }
    while (to > from && bytes[to - 1] == ' ') {
      to--;
    }
    kind = from == to ? Kind.NOTHING : Kind.TEXT;
  }

  /** A whole number. */
  public void whole(long value) {
    kind = Kind.WHOLE;
    whole = value;
  }

  /** A floating-point number; what is not a number is nothing. */
  public void fraction(double value) {
    kind = Double.isNaN(value) ? Kind.NOTHING : Kind.FRACTION;
    fraction = value;
  }

  /** A decimal number. */
  public void decimal(BigDecimal value) {
    kind = Kind.DECIMAL;
    decimal = value;
  }

  /** What was delivered. */
  public Kind kind() {
    return kind;
  }

  /** The bytes that a text is a slice of, from {@link #from} up to {@link #to}. */
  public byte[] bytes() {
    return bytes;
  }

  /** Where a text starts. */
  public int from() {
    return from;
  }

  /** First byte after a text. */
  public int to() {
    return to;
  }

  /** A whole number's value. */
  public long whole() {
    return whole;
  }

  /** The value of a floating-point or decimal number. */
  public double fraction() {
    return kind == Kind.DECIMAL ? decimal.doubleValue() : fraction;
  }

  /** The exact value of a decimal number, or of a floating-point number as it is written. */
  public BigDecimal decimal() {
    return kind == Kind.DECIMAL ? decimal : new BigDecimal(Double.toString(fraction));
  }

  /** True for a number with a fraction by type, whatever its value. */
  public boolean fractional() {
    return kind == Kind.FRACTION || kind == Kind.DECIMAL;
  }

  /** A text as a string. */
  public String string() {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /** Makes a text lower case. */
  public void lower() {
    byte[] small = string().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    text(small, 0, small.length);
  }

  /**
   * Makes a number a text; a whole number that came as a fraction by type (SAS knows no other) is
   * written as that number.
   */
  public void toText() {
    if (kind != Kind.TEXT) {
      long number = Numbers.whole(this);
      String written =
          number != Numbers.NONE
              ? Long.toString(number)
              : kind == Kind.DECIMAL ? decimal.toPlainString() : Double.toString(fraction);
      byte[] ascii = written.getBytes(StandardCharsets.US_ASCII);
      text(ascii, 0, ascii.length);
    }
  }
}
