package se.boverket.barometer.disclosure.rounding;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import se.boverket.barometer.disclosure.system.LinkedTable;

/**
 * A table before and after rounding; both add up.
 *
 * @param before true counts
 * @param after rounded counts, in the same layout
 */
public record Rounded(LinkedTable before, LinkedTable after) {

  /** Number of cells whose count changed. */
  public long changed() {
    return changes().filter(change -> change != 0).count();
  }

  /** Largest change of a cell, in persons. */
  public long largestChange() {
    return changes().max().orElse(0);
  }

  /** Mean change of a cell, in persons, without its sign. */
  public double meanChange() {
    return changes().average().orElse(0);
  }

  private IntStream cells() {
    return IntStream.range(0, before.counts().length);
  }

  private LongStream changes() {
    return cells().mapToLong(c -> Math.abs(after.counts()[c] - before.counts()[c]));
  }
}
