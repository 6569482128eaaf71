package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A column while it is read. */
final class CodedBuilder {
  private static final int FIRST = 1024;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> values = new ArrayList<>();
  private int[] codes = new int[FIRST];
  private int rows;

  /** The number of a text; a new one when it is. */
  int code(String text) {
    Integer known = numbers.putIfAbsent(text, values.size());
    if (known == null) {
      values.add(text);
      return values.size() - 1;
    }
    return known;
  }

  /** Appends a row. */
  void add(int code) {
    if (rows == codes.length) {
      codes = Arrays.copyOf(codes, 2 * rows);
    }
    codes[rows++] = code;
  }

  Coded done() {
    return new Coded(values, Arrays.copyOf(codes, rows));
  }
}
