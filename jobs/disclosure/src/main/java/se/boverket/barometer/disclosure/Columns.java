package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.boverket.barometer.tables.Stop;

/**
 * A table of texts as read from a file, column by column.
 *
 * @param name of the table, for messages
 * @param names of the columns, lower case
 * @param columns as many, all of the same length
 */
public record Columns(String name, List<String> names, List<Coded> columns) {
  private static final int TOLD = 5;
  private static final double MOST = 1e15;

  /** A table given row by row; null is no value. */
  static Columns of(String name, List<String> names, List<List<String>> rows) {
    List<Coded> columns =
        IntStream.range(0, names.size())
            .mapToObj(c -> Coded.of(rows.stream().map(r -> r.get(c))::iterator))
            .toList();
    return new Columns(name, List.copyOf(names), columns);
  }

  /** Number of rows. */
  public int rows() {
    return columns.isEmpty() ? 0 : columns.get(0).codes().length;
  }

  boolean has(String... some) {
    return names.containsAll(List.of(some));
  }

  /**
   * A column.
   *
   * @throws Stop (usage) when there is none of that name
   */
  Coded column(String column) {
    int at = names.indexOf(column);
    if (at < 0) {
      throw Stop.usage("Table " + name + " has no column " + column + "; it has " + names + ".");
    }
    return columns.get(at);
  }

  /** A value, null where there is none or no such column. */
  public String value(int row, String column) {
    int at = names.indexOf(column);
    return at < 0 ? null : columns.get(at).at(row);
  }

  /** The rows with a value in a column. */
  Columns where(String column, String value) {
    Coded of = column(column);
    int code = of.values().indexOf(value);
    int[] rows =
        IntStream.range(0, rows()).filter(r -> code >= 0 && of.codes()[r] == code).toArray();
    return rows.length == rows()
        ? this
        : new Columns(name, names, columns.stream().map(c -> c.rows(rows)).toList());
  }

  /** A row's values in the order of the columns. */
  public List<String> row(int row) {
    return columns.stream().map(c -> c.at(row)).collect(Collectors.toCollection(ArrayList::new));
  }

  /**
   * A column of numbers by row, NaN where there is no value.
   *
   * @throws Stop (refused) naming the rows that hold something else
   */
  double[] numbers(String column) {
    Coded of = column(column);
    double[] numbers = of.numbers(Coded::number);
    refuse(
        column,
        row -> Double.isNaN(numbers[row]) && !of.isNone(row),
        "no number: write digits and a decimal point, and leave empty (or ..) what is not shown");
    return numbers;
  }

  /**
   * A column of counts by row, -1 where there is no value.
   *
   * @throws Stop (refused) naming the rows that hold something else
   */
  long[] counts(String column) {
    Coded of = column(column);
    double[] numbers = of.numbers(Coded::number);
    refuse(
        column,
        row -> !of.isNone(row) && !isCount(numbers[row]),
        "no count: write whole numbers from 0, and leave empty (or ..) what is not shown");
    long[] counts = new long[numbers.length];
    for (int row = 0; row < counts.length; row++) {
      counts[row] = Double.isNaN(numbers[row]) ? -1 : (long) numbers[row];
    }
    return counts;
  }

  /**
   * Counts by code of a column, each text read once.
   *
   * @throws Stop (refused) naming the rows that hold something else, or more than 2^31 - 1
   */
  int[] countsByCode(String column) {
    Coded of = column(column);
    double[] numbers = of.values().stream().mapToDouble(Coded::number).toArray();
    if (!Arrays.stream(numbers).allMatch(n -> isCount(n) && n <= Integer.MAX_VALUE)) {
      long[] counts = counts(column);
      refuse(column, row -> counts[row] > Integer.MAX_VALUE, "more persons than there are");
    }
    return Arrays.stream(numbers).mapToInt(n -> (int) n).toArray();
  }

  private static boolean isCount(double number) {
    return number >= 0 && number <= MOST && number == Math.rint(number);
  }

  /**
   * Stops where a column cannot be used.
   *
   * @throws Stop (refused) with the first rows, from 1, never a value
   */
  void refuse(String column, IntPredicate fault, String why) {
    int[] rows = IntStream.range(0, rows()).filter(fault).toArray();
    if (rows.length > 0) {
      String first =
          IntStream.of(rows)
              .limit(TOLD)
              .mapToObj(r -> "" + (r + 1))
              .collect(Collectors.joining(", "));
      String more = rows.length > TOLD ? " and " + (rows.length - TOLD) + " more" : "";
      throw Stop.refused(
          "Table %s cannot be used: column %s, row %s%s: %s."
              .formatted(name, column, first, more, why));
    }
  }
}
