package se.boverket.barometer.disclosure.suppression;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import se.boverket.barometer.disclosure.system.LinkedTable;

/**
 * What is hidden of a table.
 *
 * @param table the table with its true counts
 * @param marks one mark a cell, in the layout's order
 */
public record Pattern(LinkedTable table, List<Mark> marks) {
  public Pattern {
    marks = List.copyOf(marks);
  }

  /** Number of cells with a mark. */
  public long cells(Mark mark) {
    return marks.stream().filter(m -> m == mark).count();
  }

  /** Sum of the counts of the cells with a mark: persons who are counted in them. */
  public long persons(Mark mark) {
    return IntStream.range(0, marks.size())
        .filter(c -> marks.get(c) == mark)
        .mapToLong(c -> table.counts()[c])
        .sum();
  }

  /** Cells that readers see. */
  public BitSet shown() {
    BitSet shown = new BitSet();
    IntStream.range(0, marks.size()).filter(c -> marks.get(c) == Mark.SHOWN).forEach(shown::set);
    return shown;
  }
}
