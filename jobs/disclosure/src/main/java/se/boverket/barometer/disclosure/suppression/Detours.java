package se.boverket.barometer.disclosure.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * For each cell to protect, the cheapest set of cells that can change together with it while all
 * others stand: one move in each dimension, all combined. What is hidden already costs nothing, so
 * each is chosen again, with the others as they are, until nothing changes.
 */
final class Detours {
  private static final int ROUNDS = 8;
  private static final int STARTS = 8;
  private static final long IMPOSSIBLE = Long.MAX_VALUE / 4;
  private final Lattice lattice;
  private final long[] costs;
  private final int[] uses;

  /**
   * A cell that has to be able to change.
   *
   * @param nodes its place, a node a dimension
   * @param fixed group that stands meanwhile, -1 for none
   */
  record Change(int[] nodes, int fixed) {}

  /**
   * What is to be reached.
   *
   * @param changes changes of which one is enough
   */
  record Target(List<Change> changes) {}

  /**
   * @param costs what it costs to hide each group; 0 where it is hidden anyway, negative where it
   *     cannot be
   */
  Detours(Lattice lattice, long[] costs) {
    this.lattice = lattice;
    this.costs = costs;
    uses = new int[costs.length];
  }

  /**
   * Groups to hide so that each target can change, the best of several beginnings: the given order,
   * and orders drawn from a fixed seed.
   */
  BitSet hidden(List<Target> targets) {
    SplittableRandom random = new SplittableRandom(targets.size());
    BitSet best = routed(targets);
    for (int start = 1; start < STARTS && targets.size() > 1; start++) {
      BitSet other = routed(shuffled(targets, random));
      best = cost(other) < cost(best) ? other : best;
    }
    return best;
  }

  private BitSet routed(List<Target> targets) {
    Arrays.fill(uses, 0);
    List<int[]> chosen = new ArrayList<>();
    targets.forEach(target -> chosen.add(new int[0]));
    boolean changed = true;
    for (int round = 0; changed && round < ROUNDS; round++) {
      changed = false;
      for (int t = 0; t < targets.size(); t++) {
        int[] before = chosen.get(t);
        Arrays.stream(before).forEach(g -> uses[g]--);
        int[] after = cheapest(targets.get(t));
        Arrays.stream(after).forEach(g -> uses[g]++);
        chosen.set(t, after);
        changed |= !Arrays.equals(before, after);
      }
    }
    BitSet hidden = new BitSet();
    chosen.forEach(groups -> Arrays.stream(groups).forEach(hidden::set));
    return hidden;
  }

  private int[] cheapest(Target target) {
    List<Search> searches = target.changes().stream().map(Search::new).toList();
    searches.forEach(search -> search.extend(0, new int[] {0}));
    return searches.stream()
        .min(Comparator.comparingLong(search -> search.least))
        .orElseThrow()
        .groups();
  }

  private long cost(BitSet groups) {
    return groups.stream().mapToLong(g -> costs[g]).sum();
  }

  private static List<Target> shuffled(List<Target> targets, SplittableRandom random) {
    List<Target> shuffled = new ArrayList<>(targets);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, random.nextInt(i + 1));
    }
    return shuffled;
  }

  /** Combines the moves of all dimensions. */
  private final class Search {
    private final List<List<int[]>> moves = new ArrayList<>();
    private final int fixed;
    private int[] best = new int[0];
    private long least = IMPOSSIBLE;

    Search(Change change) {
      fixed = change.fixed();
      for (int d = 0; d < change.nodes().length; d++) {
        moves.add(lattice.moves(d, change.nodes()[d]));
      }
    }

    int[] groups() {
      return Arrays.stream(best).map(lattice::group).filter(g -> g >= 0).distinct().toArray();
    }

    private void extend(int dimension, int[] places) {
      if (dimension == moves.size()) {
        consider(places);
        return;
      }
      for (int[] move : moves.get(dimension)) {
        int[] next = new int[places.length * move.length];
        for (int i = 0; i < next.length; i++) {
          next[i] = places[i / move.length] * lattice.size(dimension) + move[i % move.length];
        }
        extend(dimension + 1, next);
      }
    }

    private void consider(int[] places) {
      long cost = 0;
      for (int i = 0; i < places.length && cost < least; i++) {
        cost += cost(lattice.group(places[i]));
      }
      if (cost < least) {
        least = cost;
        best = places;
      }
    }

    private long cost(int group) {
      if (group == Lattice.ABSENT) {
        return 0;
      }
      if (group == Lattice.EMPTY || group == fixed || costs[group] < 0) {
        return IMPOSSIBLE;
      }
      return uses[group] > 0 ? 0 : costs[group];
    }
  }
}
