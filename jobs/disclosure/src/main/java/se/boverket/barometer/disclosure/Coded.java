package se.boverket.barometer.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import se.boverket.barometer.tables.file.Texts;

/**
 * One column of a table, each distinct text once: what is asked of a value is asked once, however
 * many rows have it.
 *
 * @param values the distinct texts
 * @param codes place in {@code values} by row, {@link #NONE} where there is no value
 */
record Coded(List<String> values, int[] codes) {
  static final int NONE = -1;

  /** A column of a file, in which some texts stand for no value. */
  static Coded of(Texts texts, Set<String> nothing) {
    List<String> kept = texts.values().stream().filter(v -> !nothing.contains(v)).toList();
    if (kept.size() == texts.values().size()) {
      return new Coded(kept, texts.codes());
    }
    int[] places = new int[texts.values().size()];
    for (int k = 0, next = 0; k < places.length; k++) {
      places[k] = nothing.contains(texts.values().get(k)) ? NONE : next++;
    }
    return new Coded(kept, Arrays.stream(texts.codes()).map(k -> places[k]).toArray());
  }

  /** A column given value by value; null is no value. */
  static Coded of(Iterable<String> texts) {
    CodedBuilder builder = new CodedBuilder();
    texts.forEach(t -> builder.add(t == null ? NONE : builder.code(t)));
    return builder.done();
  }

  /** A column without values. */
  static Coded none(int rows) {
    int[] codes = new int[rows];
    Arrays.fill(codes, NONE);
    return new Coded(List.of(), codes);
  }

  /** Some rows, in their order. */
  Coded rows(int[] rows) {
    return new Coded(values, Arrays.stream(rows).map(r -> codes[r]).toArray());
  }

  String at(int row) {
    return codes[row] == NONE ? null : values.get(codes[row]);
  }

  boolean isNone(int row) {
    return codes[row] == NONE;
  }

  /** Rows without a value. */
  long none() {
    return Arrays.stream(codes).filter(k -> k == NONE).count();
  }

  /** By distinct value, whether it is meant. */
  boolean[] where(Predicate<String> meant) {
    boolean[] where = new boolean[values.size()];
    for (int k = 0; k < where.length; k++) {
      where[k] = meant.test(values.get(k));
    }
    return where;
  }

  /** A text as a number, NaN where it is none. */
  static double number(String text) {
    return text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")
        ? Double.parseDouble(text)
        : Double.NaN;
  }

  /** A number by row, NaN where there is no value. */
  double[] numbers(ToDoubleFunction<String> number) {
    double[] distinct = values.stream().mapToDouble(number).toArray();
    return Arrays.stream(codes).mapToDouble(k -> k == NONE ? Double.NaN : distinct[k]).toArray();
  }
}
