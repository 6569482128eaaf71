package se.boverket.barometer.disclosure.suppression;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Chooses what of a problem to show, so that little is lost. */
final class Solver {
  private Solver() {}

  static BitSet solve(Problem problem) {
    int size = problem.candidates().size();
    if (problem.guards().isEmpty() && problem.given().upper().isEmpty()) {
      BitSet all = new BitSet();
      all.set(0, size);
      return all;
    }
    return Greedy.shown(problem, IntStream.range(0, size).toArray());
  }
}
