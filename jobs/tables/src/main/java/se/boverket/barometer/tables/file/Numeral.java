package se.boverket.barometer.tables.file;

import java.nio.charset.StandardCharsets;

/** Reads numbers as people and programs write them: {@code 12}, {@code -1.5}, {@code 2e6}. */
final class Numeral {
  /** Both a decimal point and a decimal comma were met: one of them means something else. */
  static final int BOTH = 3;

  private static final int EXACT_DIGITS = 15;
  private static final double[] TENS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private final char comma;
  private int marks;

  private Numeral(char comma) {
    this.comma = comma;
  }

  /** With a decimal point only. */
  static Numeral point() {
    return new Numeral('.');
  }

  /** With a decimal comma as well, as programs in Swedish write beside semicolons. */
  static Numeral pointOrComma() {
    return new Numeral(',');
  }

  /** The decimal marks met so far: 1 points, 2 commas, {@link #BOTH}. */
  int marks() {
    return marks;
  }

  /** The number, NaN for what is not a finite number; spaces around it do not matter. */
  double parse(byte[] bytes, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && bytes[start] == ' ') {
      start++;
    }
    while (end > start && bytes[end - 1] == ' ') {
      end--;
    }
    double plain = plain(bytes, start, end);
    return Double.isNaN(plain) ? any(bytes, start, end) : plain;
  }

  /**
   * Up to 15 digits with or without a decimal mark: digits and power of ten are both exact, so one
   * division rounds correctly. NaN for every other form.
   */
  private double plain(byte[] bytes, int start, int end) {
    int first = start < end && bytes[start] == '-' ? start + 1 : start;
    int mark = first;
    while (mark < end && bytes[mark] != '.' && bytes[mark] != comma) {
      mark++;
    }
    int decimals = Math.max(0, end - mark - 1);
    int count = mark - first + decimals;
    double whole = digits(bytes, first, mark);
    double part = digits(bytes, Math.min(mark + 1, end), end);
    if (count == 0 || count > EXACT_DIGITS || whole < 0 || part < 0) {
      return Double.NaN;
    }
    if (mark < end) {
      marks |= bytes[mark] == '.' ? 1 : 2;
    }
    double value = (whole * TENS[decimals] + part) / TENS[decimals];
    return first > start ? 0 - value : value;
  }

  /** Digits as a number, −1 where something else stands among them. */
  private static double digits(byte[] bytes, int from, int to) {
    long digits = 0;
    for (int i = from; i < to; i++) {
      if (bytes[i] < '0' || bytes[i] > '9') {
        return -1;
      }
      digits = digits * 10 + bytes[i] - '0';
    }
    return Math.max(0, digits);
  }

  private double any(byte[] bytes, int start, int end) {
    String text = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    if (!text.matches("[-+]?(\\d+[." + comma + "]?\\d*|[." + comma + "]\\d+)([eE][-+]?\\d+)?")) {
      return Double.NaN;
    }
    marks |= (text.indexOf('.') >= 0 ? 1 : 0) | (text.indexOf(',') >= 0 ? 2 : 0);
    double value = Double.parseDouble(text.replace(',', '.'));
    return Double.isFinite(value) ? value : Double.NaN;
  }
}
