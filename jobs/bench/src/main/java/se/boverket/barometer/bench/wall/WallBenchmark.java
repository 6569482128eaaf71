package se.boverket.barometer.bench.wall;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import se.boverket.barometer.disclosure.NoiseSpec;
import se.boverket.barometer.disclosure.PTable;
import se.boverket.barometer.disclosure.rounding.Rounding;
import se.boverket.barometer.disclosure.suppression.Mark;
import se.boverket.barometer.disclosure.suppression.Pattern;
import se.boverket.barometer.disclosure.suppression.SmallCounts;
import se.boverket.barometer.disclosure.suppression.Suppression;
import se.boverket.barometer.disclosure.system.Blocks;
import se.boverket.barometer.disclosure.system.LinkedTable;
import se.boverket.barometer.tables.Codelist;

/** What protecting a national count table costs, in cells, persons and CPU-seconds. */
public final class WallBenchmark {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final int THREADS = 2;
  private static final long SMALL = 4;
  private static final long KEYS = 1L << 32;

  private WallBenchmark() {}

  /**
   * Prints a line for each method.
   *
   * @param arguments the code list of the DeSO; 1 for the whole country, n for every n-th
   *     municipality; the methods, of keys, suppression, width and rounding
   */
  public static void main(String[] arguments) {
    Codelist areas = Codelist.read(Path.of(arguments[0]));
    LinkedTable table =
        SyntheticTable.of(SyntheticTable.some(areas, Integer.parseInt(arguments[1])), 1);
    Blocks blocks = Blocks.by(table.layout(), "omrade", SyntheticTable.kommuner(table));
    for (int k = 2; k < arguments.length; k++) {
      switch (arguments[k]) {
        case "keys" -> measure("cell keys", table, WallBenchmark::keyed);
        case "suppression" -> measure("suppression", table, t -> suppressed(t, blocks, 0));
        case "width" -> measure("suppression, width 3", table, t -> suppressed(t, blocks, 3));
        default -> measure("rounding, base 5", table, WallBenchmark::rounded);
      }
    }
  }

  private static String suppressed(LinkedTable table, Blocks blocks, long width) {
    Pattern pattern =
        new Suppression(new SmallCounts(SMALL, width), THREADS).protect(table, blocks);
    long[] published = table.counts().clone();
    pattern.cells(Set.of(Mark.PRIMARY, Mark.SECONDARY)).stream().forEach(c -> published[c] = -1);
    return "primary %d persons hidden %d of %d %s"
        .formatted(
            pattern.cells(Set.of(Mark.PRIMARY)).cardinality(),
            pattern.persons(Mark.PRIMARY) + pattern.persons(Mark.SECONDARY),
            LongStream.of(table.counts()).sum(),
            new Loss(table, published).line());
  }

  private static String rounded(LinkedTable table) {
    return new Loss(table, new Rounding(SMALL + 1).round(table).after().counts()).line();
  }

  /** Each populated inner cell's persons have a key together; small results are dotted. */
  private static String keyed(LinkedTable table) {
    SplittableRandom random = new SplittableRandom(1);
    long[] keys =
        LongStream.of(table.inner()).map(n -> n == 0 ? 0 : random.nextLong(KEYS)).toArray();
    PTable noise =
        PTable.of(new NoiseSpec(5, 3, 2, NoiseSpec.Variance.EXACT, NoiseSpec.Shape.FREE));
    long[] published = table.counts().clone();
    for (int c = 0; c < published.length; c++) {
      long key = IntStream.of(table.layout().members()[c]).mapToLong(i -> keys[i]).sum() % KEYS;
      long noisy = noise.protect(published[c], key);
      published[c] = noisy > 0 && noisy <= SMALL ? -1 : noisy;
    }
    return new Loss(table, published).line();
  }

  private static void measure(
      String method, LinkedTable table, Function<LinkedTable, String> work) {
    long wall = System.nanoTime();
    long cpu = SYSTEM.getProcessCpuTime();
    String result = work.apply(table);
    System.out.printf(
        Locale.ROOT,
        "%s: cells %d %s cpu %.1f s wall %.1f s%n",
        method,
        table.counts().length,
        result,
        (SYSTEM.getProcessCpuTime() - cpu) / 1e9,
        (System.nanoTime() - wall) / 1e9);
  }
}
