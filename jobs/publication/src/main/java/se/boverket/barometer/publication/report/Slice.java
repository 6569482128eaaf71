package se.boverket.barometer.publication.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import se.boverket.barometer.publication.file.ParquetRows;

/**
 * Small parts of the published tables.
 *
 * @param release folder that holds {@code tables/}
 */
record Slice(Path release) {

  /** Rows with the given values, cells in the order of {@code columns}. */
  List<Row> rows(String table, List<String> columns, Map<String, Object> equal) {
    return ParquetRows.where(release.resolve("tables").resolve(table + ".parquet"), columns, equal);
  }

  /** One cell by another; rows whose cell is null are left out. */
  <T> Map<String, T> by(String table, List<String> pair, Map<String, Object> equal) {
    Function<Row, T> value = row -> row.getAs(1);
    return rows(table, pair, equal).stream()
        .filter(row -> !row.isNullAt(1))
        .collect(Collectors.toMap(row -> row.getString(0), value));
  }

  /** Reference years of the index, ascending. */
  List<Integer> years() {
    return rows("ojamlikhetsindex", List.of("ar"), Map.of("niva", "riket", "enhet", "regso"))
        .stream()
        .map(row -> row.getInt(0))
        .distinct()
        .sorted()
        .toList();
  }

  /** The last of {@link #years()}. */
  int latest() {
    List<Integer> years = years();
    return years.get(years.size() - 1);
  }
}
