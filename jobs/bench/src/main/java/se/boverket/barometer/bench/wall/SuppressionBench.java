package se.boverket.barometer.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Set;
import se.boverket.barometer.disclosure.suppression.Mark;
import se.boverket.barometer.disclosure.suppression.Pattern;
import se.boverket.barometer.disclosure.suppression.SmallCounts;
import se.boverket.barometer.disclosure.suppression.Suppression;
import se.boverket.barometer.disclosure.system.Blocks;
import se.boverket.barometer.disclosure.system.LinkedTable;
import se.boverket.barometer.tables.Codelist;

/** What protecting a national table by suppression costs, in cells, persons and CPU-seconds. */
final class SuppressionBench {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private SuppressionBench() {}

  /**
   * One line of figures.
   *
   * @param areas the code list of the division
   * @param every 1 for the whole country, n for every n-th municipality
   * @param rule what to protect
   */
  static String line(Codelist areas, int every, SmallCounts rule) {
    LinkedTable table = SyntheticTable.of(SyntheticTable.some(areas, every), 1);
    Blocks blocks = Blocks.by(table.layout(), "omrade", SyntheticTable.kommuner(areas));
    long wall = System.nanoTime();
    long cpu = SYSTEM.getProcessCpuTime();
    Pattern pattern = new Suppression(rule, 2).protect(table, blocks);
    return String.format(
        Locale.ROOT,
        "cells %d primary %d secondary %d persons %d cpu %.1f s wall %.1f s",
        pattern.marks().size(),
        pattern.cells(Set.of(Mark.PRIMARY)).cardinality(),
        pattern.cells(Set.of(Mark.SECONDARY)).cardinality(),
        pattern.persons(Mark.PRIMARY) + pattern.persons(Mark.SECONDARY),
        (SYSTEM.getProcessCpuTime() - cpu) / 1e9,
        (System.nanoTime() - wall) / 1e9);
  }
}
