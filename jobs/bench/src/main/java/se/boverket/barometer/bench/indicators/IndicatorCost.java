package se.boverket.barometer.bench.indicators;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import se.boverket.barometer.microdata.aggregated.AggregateJob;
import se.boverket.barometer.tables.Engine;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.TableStore;

/**
 * What indicators cost: a year's cells with half of the indicators, with ten fewer and with all,
 * each three times, the first to warm up. The store is only read; cells are written beside it.
 */
public final class IndicatorCost {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final int TEN = 10;
  private static final int TIMES = 3;

  private IndicatorCost() {}

  /**
   * Prints one line a measurement.
   *
   * @param arguments a store with clean.person of the year, the folder {@code schemas}, the year,
   *     and a folder to write to that is not there yet
   */
  public static void main(String[] arguments) throws IOException {
    Path clean = Path.of(arguments[0]).resolve("clean").toAbsolutePath();
    Path schemas = Path.of(arguments[1]);
    int year = Integer.parseInt(arguments[2]);
    Path out = Files.createDirectories(Path.of(arguments[3])).toAbsolutePath();
    SparkSession spark =
        Engine.start("local[*]", Map.of("spark.local.dir", out.resolve("scratch").toString()));
    List<Path> all = files(schemas.resolve("indicators"));
    List<List<Path>> sets =
        List.of(
            IntStream.range(0, all.size()).filter(i -> i % 2 == 0).mapToObj(all::get).toList(),
            all.subList(0, all.size() - TEN),
            all);
    for (int time = 1; time <= TIMES; time++) {
      for (List<Path> some : sets) {
        Path here = out.resolve(some.size() + "_" + time);
        Files.createSymbolicLink(
            Files.createDirectories(here.resolve("store")).resolve("clean"), clean);
        measured(
            some.size(),
            new AggregateJob(
                new TableStore(spark, here.resolve("store")), with(some, schemas, here)),
            year);
      }
    }
    spark.stop();
  }

  private static void measured(int indicators, AggregateJob job, int year) {
    long cpu = SYSTEM.getProcessCpuTime();
    long start = System.nanoTime();
    job.run(year);
    System.out.printf(
        Locale.ROOT,
        "%2d indicators %8.1f s %8.1f CPU s%n",
        indicators,
        (System.nanoTime() - start) / 1e9,
        (SYSTEM.getProcessCpuTime() - cpu) / 1e9);
  }

  /** The schemas with only some of the indicators. */
  private static Schemas with(List<Path> indicators, Path schemas, Path here) throws IOException {
    Path some = Files.createDirectories(here.resolve("schemas/indicators")).getParent();
    for (Path part : files(schemas)) {
      if (!part.endsWith("indicators")) {
        Files.createSymbolicLink(some.resolve(part.getFileName()), part.toAbsolutePath());
      }
    }
    for (Path file : indicators) {
      Files.copy(file, some.resolve("indicators").resolve(file.getFileName()));
    }
    return new Schemas(some);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
