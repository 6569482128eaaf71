package se.boverket.barometer.bench.ingest;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import se.boverket.barometer.microdata.raw.DeliveredFile;
import se.boverket.barometer.microdata.raw.Delivery;
import se.boverket.barometer.microdata.raw.IngestJob;
import se.boverket.barometer.microdata.raw.Keys;
import se.boverket.barometer.microdata.raw.Manifest;
import se.boverket.barometer.tables.Engine;
import se.boverket.barometer.tables.Ledger;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.TableStore;

/**
 * One delivery of text files taken in, beside DuckDB reading the same files into Parquet, in one
 * process. Ours does more: checksum, encoding, every rule of every column, doubles, keyed hashes,
 * account, warnings. Both are done twice; the second time Java is warm.
 */
public final class CsvIngest {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private CsvIngest() {}

  /**
   * Prints one line a measurement.
   *
   * @param arguments a delivery's folder, the folder {@code schemas}, and a folder to write to that
   *     is not there yet
   */
  public static void main(String[] arguments) throws Exception {
    Delivery delivery = Manifest.read(Path.of(arguments[0]).resolve(Manifest.NAME));
    Schemas schemas = new Schemas(Path.of(arguments[1]));
    Path out = Files.createDirectories(Path.of(arguments[2])).toAbsolutePath();
    double megabytes = bytes(delivery) / 1e6;
    Keys.create(out.resolve("keys"));
    SparkSession spark =
        Engine.start("local[*]", Map.of("spark.local.dir", out.resolve("scratch").toString()));
    for (int time = 1; time <= 2; time++) {
      Path here = Files.createDirectories(out.resolve("time" + time));
      TableStore store = new TableStore(spark, here.resolve("store"));
      Ledger ledger = new Ledger(store.root().resolve("ledger"));
      IngestJob job = new IngestJob(store, schemas, ledger, Keys.read(out.resolve("keys")));
      measured("ingest", megabytes, () -> job.run(delivery));
      measured("duckdb", megabytes, () -> duck(delivery, here));
    }
    spark.stop();
  }

  private static boolean duck(Delivery delivery, Path out) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      for (String register : delivery.registers()) {
        String files =
            delivery.parts(register).stream()
                .map(f -> "'" + f.path() + "'")
                .collect(Collectors.joining(", "));
        statement.execute(
            "COPY (SELECT * FROM read_csv(["
                + files
                + "], delim = ';', decimal_separator = ',', encoding = 'latin-1', header = true))"
                + " TO '"
                + out.resolve(register + ".parquet")
                + "' (FORMAT parquet, COMPRESSION zstd)");
      }
    }
    return true;
  }

  private static void measured(String what, double megabytes, Callable<?> work) throws Exception {
    long cpu = SYSTEM.getProcessCpuTime();
    long start = System.nanoTime();
    work.call();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%-7s %8.0f MB %8.1f s %8.1f CPU s %8.1f MB/s%n",
        what,
        megabytes,
        seconds,
        (SYSTEM.getProcessCpuTime() - cpu) / 1e9,
        megabytes / seconds);
  }

  private static long bytes(Delivery delivery) throws IOException {
    long bytes = 0;
    for (DeliveredFile file : delivery.files()) {
      bytes += Files.size(file.path());
    }
    return bytes;
  }
}
