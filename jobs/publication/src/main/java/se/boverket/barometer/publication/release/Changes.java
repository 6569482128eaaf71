package se.boverket.barometer.publication.release;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import se.boverket.barometer.publication.check.RowKey;

/** What differs between two versions of one table, both sorted by the same key. */
final class Changes {
  /**
   * The largest difference of a column.
   *
   * @param by absolute difference, in the unit of the column
   * @param key of the row
   */
  record Largest(double by, String key) {}

  private final List<String> columns;
  private final RowKey key;
  private final Map<String, Largest> largest = new TreeMap<>();
  private long added;
  private long removed;
  private long changed;

  private Changes(List<String> columns, List<String> key) {
    this.columns = columns;
    this.key = RowKey.of(key, columns);
  }

  /**
   * Walks both files once, side by side.
   *
   * @param columns names to compare, among them the key
   * @param key names of the key columns
   */
  static Changes between(Path before, Path after, List<String> columns, List<String> key) {
    Changes changes = new Changes(columns, key);
    new Pairs(columns, changes.key).walk(before, after, changes::pair);
    return changes;
  }

  private void pair(Row a, Row b) {
    removed += b == null ? 1 : 0;
    added += a == null ? 1 : 0;
    if (a != null && b != null && !a.equals(b)) {
      differ(a, b);
    }
  }

  private void differ(Row a, Row b) {
    changed++;
    for (int i = 0; i < columns.size(); i++) {
      if (a.get(i) instanceof Number x && b.get(i) instanceof Number y && !x.equals(y)) {
        double by = between(x, y);
        Largest known = largest.get(columns.get(i));
        if (by > 0 && (known == null || by > known.by)) {
          largest.put(columns.get(i), new Largest(by, key.text(b)));
        }
      }
    }
  }

  long added() {
    return added;
  }

  long removed() {
    return removed;
  }

  long changed() {
    return changed;
  }

  /** By column; the first row in the order of the key where several differ as much. */
  Map<String, Largest> largest() {
    return largest;
  }

  /** In the decimals that both are written with: 6.21 less 6.15 is 0.06. */
  private static double between(Number one, Number other) {
    return new BigDecimal(one.toString())
        .subtract(new BigDecimal(other.toString()))
        .abs()
        .doubleValue();
  }
}
