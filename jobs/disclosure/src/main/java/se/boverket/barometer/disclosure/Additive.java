package se.boverket.barometer.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.boverket.barometer.tables.Stop;

/** Whether the sums of a count table are the sums of its parts. */
final class Additive {
  private Additive() {}

  /** Rows whose count is shown, as are all its parts, and is another than their sum. */
  static List<Integer> broken(CellSystem system) {
    Map<Integer, Long> inner = new HashMap<>();
    system.cells().stream()
        .filter(c -> c.inner().length == 1 && c.inner()[0] == c.row() && c.count() != null)
        .forEach(c -> inner.put(c.row(), c.count()));
    return system.cells().stream()
        .filter(c -> c.count() != null)
        .filter(c -> Arrays.stream(c.inner()).allMatch(inner::containsKey))
        .filter(c -> Arrays.stream(c.inner()).mapToLong(inner::get).sum() != c.count())
        .map(Cell::row)
        .toList();
  }

  /**
   * Stops at a table that cannot be protected as a system of sums.
   *
   * @throws Stop (refused) naming a cell that is not the sum of its parts
   */
  static void require(PlainTable table, CellSystem system, CellSystem.Shape shape) {
    List<Integer> broken = broken(system);
    if (!broken.isEmpty() || system.cells().stream().anyMatch(c -> c.count() == null)) {
      String where =
          broken.isEmpty()
              ? "a cell without count"
              : CellSystem.keyText(table, broken.get(0), shape);
      throw Stop.refused(
          "Table "
              + table.name()
              + " is not additive ("
              + where
              + "): every margin must be the sum of its parts. Two divisions of the same areas go "
              + "into two tables; a hierarchy file says which codes are parts of which.");
    }
  }
}
