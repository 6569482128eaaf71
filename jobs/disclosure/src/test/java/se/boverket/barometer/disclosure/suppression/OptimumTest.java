package se.boverket.barometer.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.boverket.barometer.disclosure.system.Blocks;
import se.boverket.barometer.disclosure.system.LinkedTable;
import se.boverket.barometer.disclosure.system.RandomTables;

/** The patterns beside the least that any pattern can lose, found by trying all of them. */
class OptimumTest {
  private static final SmallCounts RULE = new SmallCounts(4, 0);

  @Test
  void losesAtMostAFewPerCentMoreThanTheOptimum() {
    long lost = 0;
    long least = 0;
    long cells = 0;
    long fewest = 0;
    for (int seed = 1; seed <= 30; seed++) {
      LinkedTable table = RandomTables.crossed(counts(new SplittableRandom(seed)));
      Pattern pattern = new Suppression(RULE, 1).protect(table, Blocks.whole(table.layout()));
      Search search = new Search(table);
      search.from(0, 0);
      lost += pattern.persons(Mark.SECONDARY);
      cells += pattern.cells(Set.of(Mark.SECONDARY)).cardinality();
      least += search.least;
      fewest += search.best.cardinality();
    }
    assertThat(lost).isBetween(least, least + least / 20);
    assertThat(cells).isLessThanOrEqualTo(fewest + fewest / 20);
  }

  private static long[][] counts(SplittableRandom random) {
    long[][] counts = new long[3][4];
    for (long[] row : counts) {
      for (int c = 0; c < row.length; c++) {
        row[c] = random.nextInt(5) == 0 ? random.nextInt(5) : 5 + random.nextInt(40);
      }
    }
    return counts;
  }

  /** Depth first over shown or hidden, the largest first; what is unsafe stays so with more. */
  private static final class Search {
    private final LinkedTable table;
    private final List<Integer> cells;
    private final BitSet shown = new BitSet();
    private final BitSet hidden = new BitSet();
    private BitSet best = new BitSet();
    private long least = Long.MAX_VALUE;

    Search(LinkedTable table) {
      this.table = table;
      cells =
          IntStream.range(0, table.counts().length)
              .filter(c -> !RULE.protects(table.counts()[c]))
              .boxed()
              .sorted(Comparator.comparing(c -> -table.counts()[c]))
              .toList();
    }

    void from(int next, long lost) {
      if (lost >= least || !Reader.safe(table, shown, RULE)) {
        return;
      }
      if (next == cells.size()) {
        least = lost;
        best = (BitSet) hidden.clone();
        return;
      }
      int cell = cells.get(next);
      shown.set(cell);
      from(next + 1, lost);
      shown.clear(cell);
      hidden.set(cell);
      from(next + 1, lost + table.counts()[cell]);
      hidden.clear(cell);
    }
  }
}
