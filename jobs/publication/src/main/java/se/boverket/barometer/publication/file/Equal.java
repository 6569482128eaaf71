package se.boverket.barometer.publication.file;

import java.util.Map;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.io.api.Binary;

/** A filter by values of columns; in a sorted file most pages are then never read. */
final class Equal {
  private Equal() {}

  /** Rows that have all these values, an Integer or a String by column; all rows where none. */
  static FilterCompat.Filter filter(Map<String, Object> values) {
    return values.entrySet().stream()
        .map(e -> equal(e.getKey(), e.getValue()))
        .reduce(FilterApi::and)
        .map(FilterCompat::get)
        .orElse(FilterCompat.NOOP);
  }

  private static FilterPredicate equal(String column, Object value) {
    return value instanceof Integer number
        ? FilterApi.eq(FilterApi.intColumn(column), number)
        : FilterApi.eq(FilterApi.binaryColumn(column), Binary.fromString((String) value));
  }
}
