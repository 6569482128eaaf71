package se.boverket.barometer.publication.derived;

import java.util.Arrays;

/**
 * One figure of one area over the years of a release.
 *
 * @param values by place of the year; NaN where there is none
 * @param letters status by place of the year; {@link #NO_ROW} where the year has no row
 */
public record Line(double[] values, char[] letters) {
  static final char NO_ROW = 0;

  static Line empty(int years) {
    double[] values = new double[years];
    Arrays.fill(values, Double.NaN);
    return new Line(values, new char[years]);
  }

  void put(int year, Object value, char letter) {
    values[year] = value == null ? Double.NaN : ((Number) value).doubleValue();
    letters[year] = letter;
  }

  /** True where a year has a row, with or without a value. */
  public boolean row(int year) {
    return letters[year] != NO_ROW;
  }

  /** True where a year has a value. */
  public boolean has(int year) {
    return !Double.isNaN(values[year]);
  }

  /** The value of a year; null where there is none. */
  public Double value(int year) {
    return has(year) ? (Double) values[year] : null;
  }
}
