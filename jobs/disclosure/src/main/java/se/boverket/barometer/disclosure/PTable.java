package se.boverket.barometer.disclosure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The perturbation table of the cell key method: for each true count the distribution of the
 * published one, of maximum entropy (Marley and Leaver 2011; Gießing 2016).
 *
 * @param spec what it was made from
 * @param rows row i is for the true count i, the last one for all larger counts
 */
public record PTable(NoiseSpec spec, List<PRow> rows) implements Serializable {

  /**
   * Computes the table.
   *
   * @throws se.boverket.barometer.tables.Stop (usage) naming the row, its bound and the nearest
   *     variance that can be had
   */
  public static PTable of(NoiseSpec spec) {
    Feasibility.check(spec);
    List<PRow> rows = new ArrayList<>();
    rows.add(PRow.of(0, new int[] {0}, new double[] {1}));
    IntStream.rangeClosed(1, spec.lastRow()).forEach(i -> rows.add(MaxEntropy.row(spec, i)));
    return new PTable(spec, List.copyOf(rows));
  }

  /**
   * The published count.
   *
   * @param count true count, at least 0
   * @param key cell key, 0 .. 2^32 - 1
   */
  public long protect(long count, long key) {
    return count + rows.get((int) Math.min(count, rows.size() - 1)).change(key);
  }
}
