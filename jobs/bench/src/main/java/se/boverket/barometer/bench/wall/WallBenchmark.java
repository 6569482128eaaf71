package se.boverket.barometer.bench.wall;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import se.boverket.barometer.disclosure.rounding.Rounded;
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

  private WallBenchmark() {}

  /**
   * Prints a line for each method.
   *
   * @param arguments the code list of the DeSO; 1 for the whole country, n for every n-th
   *     municipality; the methods, of suppression, width and rounding
   */
  public static void main(String[] arguments) {
    Codelist areas = Codelist.read(Path.of(arguments[0]));
    LinkedTable table =
        SyntheticTable.of(SyntheticTable.some(areas, Integer.parseInt(arguments[1])), 1);
    Blocks blocks = Blocks.by(table.layout(), "omrade", SyntheticTable.kommuner(table));
    for (int k = 2; k < arguments.length; k++) {
      switch (arguments[k]) {
        case "suppression" -> measure("suppression", table, t -> suppressed(t, blocks, 0));
        case "width" -> measure("suppression, width 3", table, t -> suppressed(t, blocks, 3));
        default -> measure("rounding, base 5", table, WallBenchmark::rounded);
      }
    }
  }

  private static String suppressed(LinkedTable table, Blocks blocks, long width) {
    Pattern pattern =
        new Suppression(new SmallCounts(SMALL, width), THREADS).protect(table, blocks);
    return "primary %d secondary %d persons %d"
        .formatted(
            pattern.cells(Set.of(Mark.PRIMARY)).cardinality(),
            pattern.cells(Set.of(Mark.SECONDARY)).cardinality(),
            pattern.persons(Mark.PRIMARY) + pattern.persons(Mark.SECONDARY));
  }

  private static String rounded(LinkedTable table) {
    Rounded rounded = new Rounding(SMALL + 1).round(table);
    return String.format(
        Locale.ROOT,
        "changed %d largest change %d mean change %.2f",
        rounded.changed(),
        rounded.largestChange(),
        rounded.meanChange());
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
