package se.boverket.barometer.disclosure;

import java.util.Arrays;
import java.util.List;
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
 * Digest of a table's rows per year, whatever their order: exact sums over two hashes of each row.
 * It notices faults of disks and hands; against forgery stand the rights of the folder.
 */
final class Digest {
  private static final int SUMS = 5;

  private Digest() {}

  static Map<Integer, String> byYear(Dataset<Row> rows) {
    Dataset<Row> sums =
        rows.selectExpr("ar", hash(rows, 1) + " AS a", hash(rows, 2) + " AS b")
            .groupBy("ar")
            .agg(functions.count("*"), parts());
    Map<Integer, String> digests = new TreeMap<>();
    sums.toLocalIterator().forEachRemaining(r -> digests.put(r.getInt(0), digest(r)));
    return digests;
  }

  /** Nulls leave a hash as it was, so whether a value is there goes in too. */
  private static String hash(Dataset<Row> rows, int seed) {
    return Arrays.stream(rows.columns())
        .map(c -> c + ", " + c + " IS NULL")
        .collect(Collectors.joining(", ", "xxhash64(" + seed + ", ", ")"));
  }

  /** Halves of 32 bits, so that sums stay exact. */
  private static Column[] parts() {
    return List.of("a & 4294967295L", "a >>> 32", "b & 4294967295L", "b >>> 32").stream()
        .map(half -> functions.expr("sum(" + half + ")"))
        .toArray(Column[]::new);
  }

  private static String digest(Row r) {
    return Fingerprint.of(
        IntStream.rangeClosed(1, SUMS).mapToObj(k -> "" + r.getLong(k)).toArray(String[]::new));
  }
}
