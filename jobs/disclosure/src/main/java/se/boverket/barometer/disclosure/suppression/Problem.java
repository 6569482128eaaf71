package se.boverket.barometer.disclosure.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One system to protect at a time: a block, or what lies above the blocks.
 *
 * @param given what is fixed
 * @param candidates what may be shown, the most valuable first
 * @param guards what may not be told
 */
record Problem(Given given, List<Candidate> candidates, List<Guard> guards) {

  /** A reader who knows what is fixed. */
  Elimination reader() {
    Elimination reader = new Elimination(given.columns(), guards);
    given.known().forEach(row -> reader.learn(reader.reduce(row)));
    return reader;
  }

  /**
   * What is fixed but tells something guarded already, each as the combination that the level above
   * has to guard: nothing inside can mend it.
   */
  List<SparseRow> troubles() {
    Elimination reader = reader();
    List<SparseRow> troubles = new ArrayList<>();
    Map<SparseRow, Guard> owners = new HashMap<>();
    for (Guard guard : guards) {
      SparseRow rest = reader.reduce(guard.row());
      if (rest.isZero()) {
        troubles.add(guard.row());
      } else if (guard.kind() == Guard.Kind.OWNED) {
        owners.putIfAbsent(rest.normalised(), guard);
      }
    }
    for (Guard guard : guards) {
      SparseRow rest = reader.reduce(guard.row());
      Guard owner = owners.get(rest.normalised());
      if (owner != null && !owner.equals(guard) && guard.kind() != Guard.Kind.VIRTUAL) {
        troubles.add(difference(guard.row(), owner.row(), reader));
      }
    }
    return troubles;
  }

  private static SparseRow difference(SparseRow row, SparseRow owner, Elimination reader) {
    SparseRow rest = reader.reduce(row);
    SparseRow known = reader.reduce(owner);
    long ratio = Field61.times(rest.at(rest.last()), Field61.inverse(known.at(known.last())));
    return row.minus(ratio, owner);
  }
}
