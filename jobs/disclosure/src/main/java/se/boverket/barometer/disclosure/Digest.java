package se.boverket.barometer.disclosure;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import se.boverket.barometer.tables.Fingerprint;

/** Digest of a table's rows per year, whatever their order: exact sums over each row's SHA-256. */
final class Digest {
  private Digest() {}

  static Map<Integer, String> byYear(Dataset<Row> rows) {
    Dataset<Row> sums =
        rows.withColumn("_h", functions.expr("sha2(to_json(struct(*)), 256)"))
            .groupBy("ar")
            .agg(
                functions.expr("count(1)"),
                functions.expr(part(1)),
                functions.expr(part(16)),
                functions.expr(part(31)));
    Map<Integer, String> digests = new TreeMap<>();
    sums.toLocalIterator().forEachRemaining(r -> digests.put(r.getInt(0), digest(r)));
    return digests;
  }

  private static String part(int from) {
    return "sum(cast(conv(substr(_h, " + from + ", 15), 16, 10) as decimal(20, 0)))";
  }

  private static String digest(Row r) {
    return Fingerprint.of(
        Long.toString(r.getLong(1)),
        r.getDecimal(2).toPlainString(),
        r.getDecimal(3).toPlainString(),
        r.getDecimal(4).toPlainString());
  }
}
