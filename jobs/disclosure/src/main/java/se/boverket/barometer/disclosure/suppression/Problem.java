package se.boverket.barometer.disclosure.suppression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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
    for (int g = 0; g < guards.size(); g++) {
      if (reader.guards().rest(g).isZero()) {
        troubles.add(guards.get(g).row());
      }
    }
    for (int[] pair : reader.guards().pairs()) {
      troubles.add(difference(guards.get(pair[0]).row(), guards.get(pair[1]).row(), reader));
    }
    return troubles;
  }

  /**
   * Guarded cells that an owner could compute from his own, as places of both among the guards, if
   * these candidates alone were hidden.
   */
  List<int[]> pairs(BitSet hidden) {
    Elimination reader = reader();
    for (int c = 0; c < candidates.size(); c++) {
      if (!hidden.get(c)) {
        reader.learn(reader.reduce(candidates.get(c).row()));
      }
    }
    return reader.guards().pairs();
  }

  private static SparseRow difference(SparseRow row, SparseRow owner, Elimination reader) {
    SparseRow rest = reader.reduce(row);
    SparseRow known = reader.reduce(owner);
    long ratio = Field61.times(rest.at(rest.last()), Field61.inverse(known.at(known.last())));
    return row.minus(ratio, owner);
  }
}
