package se.boverket.barometer.disclosure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /** The table as text, a line {@code i,j,p} for each true count i and published count j. */
  public String csv() {
    return cells((i, j, p) -> i + "," + j + "," + p)
        .collect(Collectors.joining("\n", "i,j,p\n", "\n"));
  }

  /** The same as a JSON array of objects. */
  public String json() {
    return cells((i, j, p) -> "{\"i\":" + i + ",\"j\":" + j + ",\"p\":" + p + "}")
        .collect(Collectors.joining(",\n ", "[", "]\n"));
  }

  private Stream<String> cells(Line line) {
    return rows.stream()
        .flatMap(
            r ->
                IntStream.range(0, r.changes().length)
                    .mapToObj(
                        k -> line.of(r.count(), r.count() + r.changes()[k], r.probabilities()[k])));
  }

  /** Form of one cell. */
  private interface Line {
    String of(int i, int j, double p);
  }
}
