package se.boverket.barometer.disclosure.suppression;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import se.boverket.barometer.disclosure.system.Blocks;
import se.boverket.barometer.disclosure.system.LinkedTable;

/**
 * Hides small counts, and as many others as it takes that no hidden one can be computed from what
 * is shown, by anybody, or by a person who stands alone in a cell and knows it.
 *
 * @param rule what has to be protected
 * @param threads number of blocks worked on at a time; the result does not depend on it
 */
public record Suppression(Rule rule, int threads) {

  /** The pattern for a table, block by block. */
  public Pattern protect(LinkedTable table, Blocks blocks) {
    Groups groups = Groups.of(table, blocks, rule);
    BitSet shown = new TwoPhase(groups, blocks, new Parallel(threads)).shown();
    List<Mark> marks =
        IntStream.range(0, table.counts().length)
            .mapToObj(c -> mark(groups, groups.distinct().groupOf()[c], shown))
            .toList();
    return new Pattern(table, marks);
  }

  private static Mark mark(Groups groups, int group, BitSet shown) {
    if (group < 0 || shown.get(group)) {
      return Mark.SHOWN;
    }
    return groups.isSmall(group) ? Mark.PRIMARY : Mark.SECONDARY;
  }
}
