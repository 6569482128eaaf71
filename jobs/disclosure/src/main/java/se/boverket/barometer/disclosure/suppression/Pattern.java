package se.boverket.barometer.disclosure.suppression;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
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

  /** Cells with one of these marks. */
  public BitSet cells(Set<Mark> some) {
    BitSet cells = new BitSet();
    IntStream.range(0, marks.size()).filter(c -> some.contains(marks.get(c))).forEach(cells::set);
    return cells;
  }

  /** Sum of the counts of the cells with a mark: how often persons are counted in them. */
  public long persons(Mark mark) {
    return cells(Set.of(mark)).stream().mapToLong(c -> table.counts()[c]).sum();
  }
}
