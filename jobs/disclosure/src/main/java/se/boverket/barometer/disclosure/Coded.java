package se.boverket.barometer.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import se.boverket.barometer.tables.Stop;

/**
 * One column of a table, each distinct text once: what is asked of a value is asked once, however
 * many rows have it.
 *
 * @param values the distinct texts
 * @param codes place in {@code values} by row, {@link #NONE} where there is no value
 */
record Coded(List<String> values, int[] codes) {
  static final int NONE = -1;

  /** A column without values. */
  static Coded none(int rows) {
    int[] codes = new int[rows];
    Arrays.fill(codes, NONE);
    return new Coded(List.of(), codes);
  }

  String at(int row) {
    return codes[row] == NONE ? null : values.get(codes[row]);
  }

  boolean isNone(int row) {
    return codes[row] == NONE;
  }

  /** By distinct value, whether it is meant. */
  boolean[] where(Predicate<String> meant) {
    boolean[] where = new boolean[values.size()];
    for (int k = 0; k < where.length; k++) {
      where[k] = meant.test(values.get(k));
    }
    return where;
  }

  /** A number by row, NaN where there is no value. */
  double[] numbers() {
    return numbers(Coded::number);
  }

  /**
   * A text as a number.
   *
   * @throws Stop (refused) when it is none
   */
  static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw Stop.refused(
          "A column of numbers holds a text that is none; leave values that are not shown empty.");
    }
  }

  double[] numbers(ToDoubleFunction<String> number) {
    double[] distinct = values.stream().mapToDouble(number).toArray();
    return Arrays.stream(codes).mapToDouble(k -> k == NONE ? Double.NaN : distinct[k]).toArray();
  }
}
