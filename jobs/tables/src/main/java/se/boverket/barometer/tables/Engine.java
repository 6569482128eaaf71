package se.boverket.barometer.tables;

import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/**
 * The one way to start Spark: settings that decide what is computed are fixed here, not in conf/.
 */
public final class Engine {
  private Engine() {}

  /**
   * Starts or returns the session of this process.
   *
   * @param master a Spark master URL, {@code local[*]} on one machine
   * @param sizes further Spark settings about size only (memory, partitions)
   */
  public static SparkSession start(String master, Map<String, String> sizes) {
    // Delta names the files of its log in the default locale: under Arabic digits it loses them.
    Locale.setDefault(Locale.ROOT);
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("segregationsbarometern")
            .master(master)
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "localhost")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
            .config(
                "spark.sql.catalog.spark_catalog",
                "org.apache.spark.sql.delta.catalog.DeltaCatalog")
            .config("spark.databricks.delta.snapshotPartitions", "1")
            // Key material stands in plans as binary literals, and plans end in logs.
            .config("spark.sql.redaction.string.regex", "0x[0-9A-Fa-f]{16,}|X'[0-9A-Fa-f]{16,}'")
            .config("spark.sql.debug.maxToStringFields", "0")
            // The values of a median are listed per area: more keys than Spark's 128 before it
            // sorts.
            .config("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", "1000000")
            // The JVM only interprets methods above this size; Spark's own limit is eight times it.
            .config("spark.sql.codegen.hugeMethodLimit", "8000")
            // A year is one partition: without this every written row is sorted by it first.
            .config("spark.sql.maxConcurrentOutputFileWriters", "4")
            .config("spark.sql.parquet.compression.codec", "zstd")
            .config("spark.sql.inMemoryColumnarStorage.compressed", "false")
            // A hash or key stands once or a few times in a file: listing its values saves nothing.
            .config("spark.hadoop.parquet.enable.dictionary#person", "false")
            .config("spark.hadoop.parquet.enable.dictionary#nyckel", "false")
            .config("spark.hadoop.parquet.enable.dictionary#hushall", "false")
            .config("spark.hadoop.parquet.enable.dictionary#fam_id", "false")
            .config("spark.hadoop.parquet.page.verify-checksum.enabled", "true");
    sizes.forEach(builder::config);
    return builder.getOrCreate();
  }
}
