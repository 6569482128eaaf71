package se.boverket.barometer.microdata.raw;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * What one part of a register's rows adds up to; no value of a person is kept, only how often codes
 * occur and salted hashes of keys.
 */
final class RowCounts implements Serializable {
  /**
   * Columns before the register's own: file, line, broken rules, hash of the key. Then the value of
   * each column of codes, and of the others whether there is one.
   */
  static final int OWN = 4;

  private static final long serialVersionUID = 1L;
  private final long breaking;
  private final Map<UTF8String, Map<Long, long[]>> cells = new HashMap<>();
  private final long[] filled;
  private final List<Map<UTF8String, long[]>> codes = new ArrayList<>();
  private long[] keys = new long[1024];
  private int good;

  private RowCounts(long breaking, boolean[] coded) {
    this.breaking = breaking;
    this.filled = new long[coded.length];
    for (boolean c : coded) {
      codes.add(c ? new HashMap<>() : null);
    }
  }

  /**
   * Counts the rows of a part.
   *
   * @param breaking bits of the rules that send a row to quarantine
   * @param coded per column of the register: whether its values are codes, to be counted one by one
   */
  static FlatMapFunction<Iterator<InternalRow>, RowCounts> counting(
      long breaking, boolean[] coded) {
    return rows -> {
      RowCounts counts = new RowCounts(breaking, coded);
      rows.forEachRemaining(counts::add);
      counts.keys = Arrays.copyOf(counts.keys, counts.good);
      return List.of(counts).iterator();
    };
  }

  /** Rows per file and combination of broken rules, with the first line of each. */
  List<Tally.Cell> cells() {
    List<Tally.Cell> all = new ArrayList<>();
    cells.forEach(
        (file, byBits) ->
            byBits.forEach(
                (bits, n) -> all.add(new Tally.Cell(file.toString(), bits, n[0], n[1]))));
    return all;
  }

  /** How many rows broke no rule; what follows is about these. */
  int good() {
    return good;
  }

  /** Rows with a value in the register's i-th column. */
  long filled(int i) {
    return filled[i];
  }

  /** Rows per code of the i-th column; empty where values are not counted one by one. */
  Map<String, Long> codes(int i) {
    Map<String, Long> rows = new HashMap<>();
    if (codes.get(i) != null) {
      codes.get(i).forEach((code, n) -> rows.put(code.toString(), n[0]));
    }
    return rows;
  }

  /** Appends the hashes of the keys and returns where the next part's begin. */
  int copyKeys(long[] target, int at) {
    System.arraycopy(keys, 0, target, at, good);
    return at + good;
  }

  private void add(InternalRow row) {
    long bits = row.getLong(2);
    cell(row.getUTF8String(0), bits, row.getLong(1));
    if ((bits & breaking) != 0) {
      return;
    }
    if (good == keys.length) {
      keys = Arrays.copyOf(keys, 2 * good);
    }
    keys[good++] = row.getLong(3);
    for (int i = 0; i < filled.length; i++) {
      Map<UTF8String, long[]> rows = codes.get(i);
      if (rows == null) {
        filled[i] += row.getBoolean(OWN + i) ? 1 : 0;
      } else if (!row.isNullAt(OWN + i)) {
        filled[i]++;
        code(rows, row.getUTF8String(OWN + i));
      }
    }
  }

  private void cell(UTF8String file, long bits, long line) {
    Map<Long, long[]> byBits = cells.get(file);
    if (byBits == null) {
      byBits = new HashMap<>();
      cells.put(file.copy(), byBits);
    }
    long[] cell = byBits.computeIfAbsent(bits, b -> new long[] {0, Long.MAX_VALUE});
    cell[0]++;
    cell[1] = Math.min(cell[1], line);
  }

  private static void code(Map<UTF8String, long[]> rows, UTF8String code) {
    long[] n = rows.get(code);
    if (n == null) {
      rows.put(code.copy(), new long[] {1});
    } else {
      n[0]++;
    }
  }
}
