package se.boverket.barometer.disclosure.system;

import java.util.List;

/**
 * One cell in long form.
 *
 * @param codes one code a dimension, in the dimensions' order
 * @param count persons, 0 or more
 */
public record Cell(List<String> codes, long count) {
  public Cell {
    codes = List.copyOf(codes);
  }
}
