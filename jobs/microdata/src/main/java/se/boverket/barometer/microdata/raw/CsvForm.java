package se.boverket.barometer.microdata.raw;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a text file is written. Delimiter and quote are single ASCII characters and the encoding is a
 * superset of ASCII, so lines and fields can be told apart byte by byte.
 *
 * @param delimiter between fields
 * @param charset of the file
 * @param decimal mark in decimal numbers
 * @param quote around fields; two of them inside a quoted field mean one; no line breaks inside
 */
public record CsvForm(char delimiter, Charset charset, char decimal, char quote) {
  /** Comma, UTF-8, point, double quote. */
  public static final CsvForm DEFAULT = new CsvForm(',', StandardCharsets.UTF_8, '.', '"');
}
