package se.boverket.barometer.microdata.raw;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import se.boverket.barometer.microdata.raw.field.Delivered;
import se.boverket.barometer.microdata.raw.field.Field;
import se.boverket.barometer.microdata.raw.field.Lexicon;
import se.boverket.barometer.microdata.raw.field.Numbers;

/** From the fields of a row to values, for files that are written alike. */
final class RowParser implements Serializable {
  private static final long serialVersionUID = 1L;
  private final int[] positions;
  private final Meaning[] meanings;
  private final Tokens[] tokens;

  /**
   * @param columns whose values are wanted
   * @param position of a column in the file, by its name; without one it reads as missing
   * @param file one of those that are written alike
   * @param texts per column
   */
  RowParser(
      List<RawColumn> columns, Map<String, Integer> position, DeliveredFile file, Lexicon[] texts) {
    int n = columns.size();
    positions = new int[n];
    meanings = new Meaning[n];
    tokens = new Tokens[n];
    for (int i = 0; i < n; i++) {
      RawColumn column = columns.get(i);
      positions[i] = position.getOrDefault(column.name(), -1);
      meanings[i] = Meanings.of(column, file, texts[i]);
      tokens[i] = Tokens.of(column, file);
    }
  }

  /**
   * Reads the current row.
   *
   * @param fields what was delivered, one a column
   * @param values {@link Numbers#NONE} where nothing was, {@link Meaning#WRONG} where it is not
   *     allowed
   */
  void parse(Delivered row, Field[] fields, long[] values) {
    for (int i = 0; i < positions.length; i++) {
      values[i] = positions[i] < 0 ? Numbers.NONE : value(i, row, fields[i]);
    }
  }

  /** Reads some columns of the current row. */
  void parse(Delivered row, int[] columns, Field[] fields, long[] values) {
    for (int i : columns) {
      values[i] = positions[i] < 0 ? Numbers.NONE : value(i, row, fields[i]);
    }
  }

  private long value(int i, Delivered row, Field field) {
    row.read(positions[i], field);
    Field.Kind kind = field.kind();
    boolean nothing = kind == Field.Kind.NOTHING || kind == Field.Kind.TEXT && tokens[i].say(field);
    return nothing ? Numbers.NONE : meanings[i].of(field);
  }
}
