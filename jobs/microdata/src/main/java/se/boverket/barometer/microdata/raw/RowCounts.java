package se.boverket.barometer.microdata.raw;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.boverket.barometer.microdata.raw.field.Lexicon;
import se.boverket.barometer.microdata.raw.field.Numbers;

/**
 * What one part of a register's rows adds up to; no value of a person is kept, only how often codes
 * occur.
 */
final class RowCounts implements Serializable {
  private static final long serialVersionUID = 1L;
  private final long breaking;
  private final Map<String, Map<Long, long[]>> cells = new HashMap<>();
  private final long[] filled;
  private final long[][] codes;
  private String file = "";
  private long bits;
  private long[] cell;
  private long good;

  /**
   * Counts nothing yet.
   *
   * @param breaking bits of the rules that send a row to quarantine
   * @param coded per column how many codes there are to be counted one by one, 0 where that is not
   *     done
   */
  RowCounts(long breaking, int[] coded) {
    this.breaking = breaking;
    this.filled = new long[coded.length];
    this.codes = new long[coded.length][];
    for (int i = 0; i < coded.length; i++) {
      codes[i] = new long[coded[i]];
    }
  }

  /** Counts a row; of one that breaks a rule nothing but that. */
  void add(String name, long line, long broken, long[] values) {
    count(name, line, broken);
    if ((broken & breaking) != 0) {
      return;
    }
    good++;
    for (int i = 0; i < filled.length; i++) {
      if (values[i] != Numbers.NONE) {
        filled[i]++;
        if (codes[i].length > 0) {
          codes[i][(int) values[i]]++;
        }
      }
    }
  }

  /** Rows per file and combination of broken rules, with the first line of each. */
  List<Tally.Cell> cells() {
    List<Tally.Cell> all = new ArrayList<>();
    cells.forEach(
        (name, byBits) ->
            byBits.forEach((broken, n) -> all.add(new Tally.Cell(name, broken, n[0], n[1]))));
    return all;
  }

  /** How many rows broke no rule; what follows is about these. */
  long good() {
    return good;
  }

  /** Rows with a value in the register's i-th column. */
  long filled(int i) {
    return filled[i];
  }

  /** Adds the rows per code of the i-th column, those that occur. */
  void addCodes(int i, Lexicon texts, Map<String, Long> rows) {
    for (int code = 0; code < codes[i].length; code++) {
      if (codes[i][code] > 0) {
        rows.merge(texts.text(code), codes[i][code], Long::sum);
      }
    }
  }

  private void count(String name, long line, long broken) {
    if (cell == null || broken != bits || !name.equals(file)) {
      file = name;
      bits = broken;
      cell =
          cells
              .computeIfAbsent(name, f -> new HashMap<>())
              .computeIfAbsent(broken, b -> new long[] {0, Long.MAX_VALUE});
    }
    cell[0]++;
    cell[1] = Math.min(cell[1], line);
  }
}
