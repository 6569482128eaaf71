package se.boverket.barometer.disclosure.suppression;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.boverket.barometer.disclosure.system.Blocks;
import se.boverket.barometer.disclosure.system.LinkedTable;
import se.boverket.barometer.tables.Stop;

/**
 * Hides small counts, and as many others as it takes that no hidden one can be computed from what
 * is shown, by anybody, or by a person who stands alone in a cell and knows it.
 *
 * @param rule what has to be protected
 * @param threads number of blocks worked on at a time; the result does not depend on it
 */
public record Suppression(SmallCounts rule, int threads) {

  /**
   * The pattern for a table, block by block.
   *
   * @throws Stop (disclosure) when an interval cannot be made as wide as the rule asks
   */
  public Pattern protect(LinkedTable table, Blocks blocks) {
    Set<Proof> proofs = new LinkedHashSet<>();
    TwoPhase phases = new TwoPhase(Groups.of(table, blocks, rule), blocks, new Parallel(threads));
    Pattern pattern = pattern(phases, proofs);
    for (Set<Proof> found = proofs(pattern); !found.isEmpty(); found = proofs(pattern)) {
      if (!proofs.addAll(found)) {
        throw Stop.disclosure(
            "Some small counts cannot be given intervals of "
                + rule.width()
                + "; ask for less width, or show fewer cells of the table.");
      }
      phases = phases.divided(joined(phases.blocks(), found));
      pattern = pattern(phases, proofs);
    }
    return pattern;
  }

  private static Pattern pattern(TwoPhase phases, Set<Proof> proofs) {
    BitSet shown = phases.shown(proofs);
    Groups groups = phases.groups();
    List<Mark> marks =
        Arrays.stream(groups.distinct().groupOf()).mapToObj(g -> mark(groups, g, shown)).toList();
    return new Pattern(groups.table(), marks);
  }

  /**
   * The attacker's proofs that counts are confined to less than the width: small ones, and larger
   * ones that might be small as far as he can tell.
   */
  private Set<Proof> proofs(Pattern pattern) {
    if (rule.width() == 0) {
      return Set.of();
    }
    return new Intruder(Published.of(pattern))
        .bounds(pattern.cells(Set.of(Mark.PRIMARY, Mark.SECONDARY)), rule.width()).stream()
            .filter(bound -> bound.exposure().low() <= rule.small())
            .map(Bound::proof)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A proof across blocks makes them one. */
  private static Blocks joined(Blocks blocks, Set<Proof> proofs) {
    Blocks joined = blocks;
    for (Proof proof : proofs) {
      int[] ofInner = joined.ofInner();
      Set<Integer> across =
          Arrays.stream(proof.inner())
              .mapToObj(i -> ofInner[i])
              .collect(Collectors.toCollection(TreeSet::new));
      joined = across.size() > 1 ? joined.merged(across) : joined;
    }
    return joined;
  }

  private static Mark mark(Groups groups, int group, BitSet shown) {
    if (group < 0 || shown.get(group)) {
      return Mark.SHOWN;
    }
    return groups.isSmall(group) ? Mark.PRIMARY : Mark.SECONDARY;
  }
}
