package se.boverket.barometer.tables.file;

import java.util.List;

/**
 * A text column.
 *
 * @param codes by row, the position of its value in {@code values}; shared, not to be written
 * @param values the different values, ascending, so that codes compare as values do
 */
public record Texts(int[] codes, List<String> values) {

  /** The value in a row. */
  public String at(int row) {
    return values.get(codes[row]);
  }
}
