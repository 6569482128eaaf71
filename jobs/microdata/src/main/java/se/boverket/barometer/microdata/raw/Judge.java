package se.boverket.barometer.microdata.raw;

import java.io.Serializable;
import java.util.Arrays;
import org.apache.spark.broadcast.Broadcast;

/**
 * What happens to a row.
 *
 * @param rules that it may break
 * @param breaking bits of those that send it to quarantine
 * @param key hashes of it
 * @param signs positions of SenPNr and AterPNr, −1 where the register has none
 * @param twice ascending hashes of keys that stand more than once; none for a small register of
 *     aggregates, all of whose rows are set aside
 */
record Judge(RowBits rules, long breaking, KeyHash key, int[] signs, Twice twice)
    implements Serializable {

  /**
   * Which rows may share their key with another one.
   *
   * @param all every row
   * @param hashes ascending, of keys that more than one row has; none when there are too many
   * @param tooMany how many such keys there are, when they are more than any register has
   */
  record Twice(boolean all, Broadcast<long[]> hashes, long tooMany) implements Serializable {}

  /**
   * True when a row that broke no rule is not simply written.
   *
   * @param hashes those of {@link Twice}, taken out of it once: asking costs more than looking
   */
  boolean suspects(long[] values, long[] hashes) {
    return twice.all || hashes.length > 0 && Arrays.binarySearch(hashes, key.of(0, values)) >= 0;
  }

  /** Who a row is, without any of its values. */
  Suspect suspect(String file, long line, long[] values) {
    return new Suspect(
        file, line, key.of(0, values), key.of(1, values), is(0, values), is(1, values));
  }

  private boolean is(int sign, long[] values) {
    return signs[sign] >= 0 && values[signs[sign]] == 1;
  }
}
