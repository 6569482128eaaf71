package se.boverket.barometer.disclosure;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import se.boverket.barometer.tables.Fingerprint;

/**
 * Digest of a table's rows per year, whatever their order: exact sums over a hash of each row. It
 * notices faults of disks and hands; against forgery stand the rights of the folder.
 */
final class Digest {
  private static final String HASH = "_hash";

  private Digest() {}

  /** The rows with what the digest is made of. */
  static Dataset<Row> hashed(Dataset<Row> rows, String[] columns) {
    return rows.withColumn(HASH, functions.expr(hash(columns)));
  }

  /** Figures over hashed rows; halves of 32 bits, so that sums stay exact. */
  static Column[] figures() {
    return new Column[] {
      functions.count(functions.lit(1)),
      functions.expr("coalesce(sum(" + HASH + " & 4294967295L), 0L)"),
      functions.expr("coalesce(sum(" + HASH + " >>> 32), 0L)")
    };
  }

  /** The digest of the figures that stand in a row from a position on. */
  static String read(Row row, int from) {
    return Fingerprint.of(
        IntStream.range(from, from + figures().length)
            .mapToObj(k -> "" + row.getLong(k))
            .toArray(String[]::new));
  }

  static Map<Integer, String> byYear(Dataset<Row> rows) {
    Column[] figures = figures();
    Dataset<Row> sums =
        hashed(rows, rows.columns())
            .groupBy("ar")
            .agg(figures[0], Arrays.copyOfRange(figures, 1, figures.length));
    Map<Integer, String> digests = new TreeMap<>();
    sums.toLocalIterator().forEachRemaining(r -> digests.put(r.getInt(0), read(r, 1)));
    return digests;
  }

  /** Nulls leave a hash as it was, so whether a value is there goes in too. */
  private static String hash(String[] columns) {
    return Arrays.stream(columns)
        .map(c -> c + ", " + c + " IS NULL")
        .collect(Collectors.joining(", ", "xxhash64(", ")"));
  }
}
