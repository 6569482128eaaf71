package se.boverket.barometer.tables.file;

import java.util.Map;

/**
 * What was read of a file: one array a column, row by row in the file's order.
 *
 * @param rows number of rows
 * @param texts the text columns by name
 * @param numbers the number columns by name; NaN where an empty cell is allowed
 */
public record Columns(int rows, Map<String, Texts> texts, Map<String, double[]> numbers) {

  /** A text column that was asked for. */
  public Texts text(String name) {
    return texts.get(name);
  }

  /** A number column that was asked for. */
  public double[] number(String name) {
    return numbers.get(name);
  }
}
