package se.boverket.barometer.disclosure.suppression;

import java.util.BitSet;
import java.util.List;

/**
 * Shows candidates one by one and keeps back each that would tell something guarded. What is kept
 * back cannot be shown later either, so no single cell of the result can be opened.
 */
final class Greedy {
  private final Elimination reader;
  private final List<Elimination> insiders;

  private Greedy(Problem problem) {
    reader = problem.reader();
    insiders = problem.given().upper().isEmpty() ? List.of() : List.of(insider(problem));
  }

  /** The candidates to show, tried in this order. */
  static BitSet shown(Problem problem, int[] order) {
    Greedy greedy = new Greedy(problem);
    BitSet shown = new BitSet();
    for (int c : order) {
      shown.set(c, greedy.show(problem.candidates().get(c).row()));
    }
    return shown;
  }

  private boolean show(SparseRow row) {
    SparseRow unknown = reader.reduce(row);
    if (unknown.isZero()) {
      return true;
    }
    if (!reader.harmless(unknown)) {
      return false;
    }
    for (Elimination insider : insiders) {
      SparseRow inside = insider.reduce(row);
      boolean tellsOfAbove = inside.isZero();
      if (tellsOfAbove || !insider.harmless(inside)) {
        return false;
      }
      insider.learn(inside);
    }
    reader.learn(unknown);
    return true;
  }

  /**
   * A reader who knows all that lies above. What is new to the reader but not to him tells of
   * above; and owners of one-person cells inside may learn nothing of it either.
   */
  private static Elimination insider(Problem problem) {
    Given all = new Given(problem.given().columns(), problem.given().upper(), List.of());
    Elimination above = new Problem(all, List.of(), List.of()).reader();
    List<Guard> owned =
        problem.guards().stream()
            .filter(g -> g.kind() == Guard.Kind.OWNED && !above.reduce(g.row()).isZero())
            .map(g -> new Guard(g.row(), Guard.Kind.PRIMARY))
            .toList();
    return new Problem(all, List.of(), owned).reader();
  }
}
