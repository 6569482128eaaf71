package se.boverket.barometer.publication.release;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.spark.sql.Row;
import se.boverket.barometer.publication.check.RowKey;
import se.boverket.barometer.publication.file.ParquetRows;

/**
 * Two versions of one table, side by side.
 *
 * @param columns names to read, among them the key
 * @param key order of both
 */
record Pairs(List<String> columns, RowKey key) {

  /**
   * Walks both files once.
   *
   * @param pair sees the rows of every key: before and after, null where there is none
   */
  void walk(Path before, Path after, BiConsumer<Row, Row> pair) {
    try (ParquetRows old = ParquetRows.open(before, columns);
        ParquetRows now = ParquetRows.open(after, columns)) {
      Row a = old.next();
      Row b = now.next();
      while (a != null || b != null) {
        int order = a == null ? 1 : b == null ? -1 : key.compare(a, b);
        pair.accept(order <= 0 ? a : null, order >= 0 ? b : null);
        a = order <= 0 ? old.next() : a;
        b = order >= 0 ? now.next() : b;
      }
    }
  }
}
