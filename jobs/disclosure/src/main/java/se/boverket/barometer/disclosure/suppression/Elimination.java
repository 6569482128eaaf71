package se.boverket.barometer.disclosure.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader can compute: the span of the rows he has been shown, kept in reduced echelon form,
 * and beside it the guarded rows reduced by them (Langsrud 2024). A row's pivot is its last column,
 * so the caller's order of the columns decides how sparse everything stays.
 */
final class Elimination {
  private static final SparseRow NOTHING = new SparseRow(new int[0], new long[0]);
  private final SparseRow[] known;
  private final Guards guards;
  private final IntBag[] holders;
  private final Accumulator sums;

  /** A reader who knows nothing yet. */
  Elimination(int columns, List<Guard> guarded) {
    known = new SparseRow[columns];
    guards = new Guards(guarded);
    holders = new IntBag[columns];
    Arrays.setAll(holders, c -> new IntBag());
    sums = new Accumulator(columns);
    for (int g = 0; g < guards.size(); g++) {
      enter(~g, NOTHING, guards.rest(g));
    }
  }

  Guards guards() {
    return guards;
  }

  /** What of the row the reader does not know: no column of it is a pivot. */
  SparseRow reduce(SparseRow row) {
    sums.subtract(Field61.PRIME - 1, row);
    for (int i = 0; i < row.columns().length; i++) {
      SparseRow pivot = known[row.columns()[i]];
      if (pivot != null) {
        sums.subtract(row.values()[i], pivot);
      }
    }
    return sums.take();
  }

  /** True when this reduced row would tell the reader nothing guarded. */
  boolean harmless(SparseRow reduced) {
    return reduced.isZero() || !guards.broken(consequences(reduced.normalised()));
  }

  /** Shows a reduced row to the reader. */
  void learn(SparseRow reduced) {
    if (reduced.isZero()) {
      return;
    }
    SparseRow row = reduced.normalised();
    Map<Integer, SparseRow> changes = consequences(row);
    changes.forEach((g, after) -> enter(~g, guards.rest(g), after));
    guards.change(changes);
    int pivot = row.last();
    for (int holder : holders[pivot].distinct()) {
      if (holder >= 0 && known[holder] != null && known[holder].at(pivot) != 0) {
        SparseRow before = known[holder];
        known[holder] = before.minus(before.at(pivot), row);
        enter(holder, before, known[holder]);
      }
    }
    known[pivot] = row;
    enter(pivot, NOTHING, row);
    holders[pivot] = null;
  }

  /** The rows that the reader has been shown, reduced, by ascending pivot. */
  List<SparseRow> known() {
    List<SparseRow> rows = new ArrayList<>();
    Arrays.stream(known).filter(row -> row != null).forEach(rows::add);
    return rows;
  }

  private Map<Integer, SparseRow> consequences(SparseRow row) {
    Map<Integer, SparseRow> changes = new HashMap<>();
    int pivot = row.last();
    for (int holder : holders[pivot].distinct()) {
      if (holder < 0 && guards.rest(~holder).at(pivot) != 0) {
        SparseRow rest = guards.rest(~holder);
        changes.put(~holder, rest.minus(rest.at(pivot), row).normalised());
      }
    }
    return changes;
  }

  /** Notes who holds a column: a known row by its pivot, a guarded one by its complement. */
  private void enter(int holder, SparseRow before, SparseRow after) {
    for (int column : after.columns()) {
      if (holders[column] != null && before.at(column) == 0) {
        holders[column].add(holder);
      }
    }
  }
}
