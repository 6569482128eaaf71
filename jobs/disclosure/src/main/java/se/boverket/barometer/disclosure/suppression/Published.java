package se.boverket.barometer.disclosure.suppression;

import java.util.BitSet;
import java.util.Set;
import se.boverket.barometer.disclosure.system.Layout;

/**
 * What a reader sees of a table. Holds no hidden value.
 *
 * @param layout which cells there are
 * @param shown cells that are shown
 * @param values count of each shown cell, 0 where it is hidden
 * @param least what a hidden cell is at least: 1 where zeros are shown
 */
public record Published(Layout layout, BitSet shown, long[] values, long least) {
  /** Keeps copies, and nothing of what is hidden. */
  public Published {
    shown = (BitSet) shown.clone();
    values = values.clone();
    for (int c = shown.nextClearBit(0); c < values.length; c = shown.nextClearBit(c + 1)) {
      values[c] = 0;
    }
  }

  /** A table that shows its zeros. */
  public Published(Layout layout, BitSet shown, long[] values) {
    this(layout, shown, values, 1);
  }

  /** What a pattern shows. */
  public static Published of(Pattern pattern) {
    return new Published(
        pattern.table().layout(), pattern.cells(Set.of(Mark.SHOWN)), pattern.table().counts());
  }
}
