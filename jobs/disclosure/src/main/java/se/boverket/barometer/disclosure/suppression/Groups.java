package se.boverket.barometer.disclosure.suppression;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import se.boverket.barometer.disclosure.system.Blocks;
import se.boverket.barometer.disclosure.system.Distinct;
import se.boverket.barometer.disclosure.system.LinkedTable;

/**
 * The distinct populated cells of a table, with what the rule says of each.
 *
 * @param table the table
 * @param distinct which cells are one
 * @param counts count of each group
 * @param blockOf block of each group, {@link Blocks#UPPER} above them
 * @param rule what has to be protected
 */
record Groups(
    LinkedTable table, Distinct distinct, long[] counts, int[] blockOf, SmallCounts rule) {

  static Groups of(LinkedTable table, Blocks blocks, SmallCounts rule) {
    BitSet empty = new BitSet();
    IntStream.range(0, table.inner().length).filter(i -> table.inner()[i] == 0).forEach(empty::set);
    Distinct distinct = Distinct.of(table.layout(), empty);
    long[] counts =
        Arrays.stream(distinct.cells()).mapToLong(cells -> table.counts()[cells[0]]).toArray();
    int[] blockOf =
        Arrays.stream(distinct.cells())
            .mapToInt(
                cells -> Arrays.stream(cells).map(c -> blocks.ofCell()[c]).min().orElseThrow())
            .toArray();
    return new Groups(table, distinct, counts, blockOf, rule);
  }

  int[] members(int group) {
    return distinct.members()[group];
  }

  boolean isSmall(int group) {
    return rule.protects(counts[group]);
  }

  /** What the table loses when the group is not shown: its count, once for each of its cells. */
  long weight(int group) {
    return counts[group] * distinct.cells()[group].length;
  }

  IntStream in(int block) {
    return IntStream.range(0, counts.length).filter(g -> blockOf[g] == block);
  }
}
