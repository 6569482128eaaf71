package se.boverket.barometer.disclosure.rounding;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import se.boverket.barometer.disclosure.system.LinkedTable;
import se.boverket.barometer.tables.Stop;

/**
 * Rounds the small counts of a table to a base.
 *
 * @param base 2 or more; no count from 1 to base - 1 is left among the cells
 */
public record Rounding(long base) {
  /** Checks the base. */
  public Rounding {
    if (base < 2) {
      throw Stop.usage("A rounding base is 2 or more, not " + base + "; correct the policy.");
    }
  }

  /**
   * Rounds the inner cells that small cells add up; where that makes other cells small, theirs too.
   */
  public Rounded round(LinkedTable table) {
    BitSet rounded = new BitSet();
    LinkedTable now = table;
    for (BitSet small = contributors(now, rounded);
        !small.isEmpty();
        small = contributors(now, rounded)) {
      rounded.or(small);
      now = choose(table, rounded);
    }
    return new Rounded(table, now);
  }

  /** Inner cells, not yet rounded, of cells that are small. */
  private BitSet contributors(LinkedTable table, BitSet rounded) {
    BitSet found = new BitSet();
    for (int c = 0; c < table.counts().length; c++) {
      if (table.counts()[c] > 0 && table.counts()[c] < base) {
        Arrays.stream(table.layout().members()[c])
            .filter(i -> table.inner()[i] > 0 && !rounded.get(i))
            .forEach(found::set);
      }
    }
    return found;
  }

  private LinkedTable choose(LinkedTable table, BitSet rounded) {
    BitSet raised = new Choice(table, rounded, base).raised();
    long[] inner = table.inner().clone();
    rounded.stream().forEach(i -> inner[i] = raised.get(i) ? base : 0);
    long[] counts =
        IntStream.range(0, table.counts().length)
            .mapToLong(
                c -> Arrays.stream(table.layout().members()[c]).mapToLong(i -> inner[i]).sum())
            .toArray();
    return new LinkedTable(table.layout(), inner, counts);
  }
}
