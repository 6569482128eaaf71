package se.boverket.barometer.disclosure.suppression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Chooses what of a problem to show, so that little is lost. */
final class Solver {
  private Solver() {}

  /** Proposes candidates to hide, given pairs of guards that must not move only together. */
  interface Hints extends Function<List<int[]>, BitSet> {}

  static BitSet solve(Problem problem, Hints hints) {
    int size = problem.candidates().size();
    if (problem.guards().isEmpty() && problem.given().upper().isEmpty()) {
      BitSet all = new BitSet();
      all.set(0, size);
      return all;
    }
    BitSet hidden = hints.apply(List.of());
    List<int[]> pairs = problem.pairs(hidden);
    List<BitSet> choices = new ArrayList<>();
    choices.add(Greedy.shown(problem, IntStream.range(0, size).toArray()));
    choices.add(hinted(problem, hidden));
    if (!pairs.isEmpty()) {
      choices.add(hinted(problem, hints.apply(pairs)));
    }
    return Collections.min(choices, Comparator.comparingLong(shown -> loss(problem, shown)));
  }

  /** Shows what the hint does not name, then as much of the rest as can be. */
  private static BitSet hinted(Problem problem, BitSet hidden) {
    int size = problem.candidates().size();
    return Greedy.shown(
        problem,
        IntStream.concat(
                IntStream.range(0, size).filter(c -> !hidden.get(c)),
                IntStream.range(0, size).filter(hidden::get))
            .toArray());
  }

  private static long loss(Problem problem, BitSet shown) {
    return IntStream.range(0, problem.candidates().size())
        .filter(c -> !shown.get(c))
        .mapToLong(c -> problem.candidates().get(c).weight())
        .sum();
  }
}
