package se.boverket.barometer.disclosure.suppression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The attacker: what can be computed of hidden cells from everything that is shown, knowing at most
 * that hidden cells are not zero. He subtracts, solves all equations at once, and finds how small
 * and how large each hidden cell can be by linear programming.
 */
public final class Intruder {
  private final Hidden hidden;

  /** Solves the equations of a published table. */
  public Intruder(Published published) {
    hidden = new Hidden(published, new Unknowns(published));
  }

  /** Hidden cells whose count can be computed exactly, with it. */
  public List<Exposure> determined() {
    return hidden.cells().stream()
        .filter(hidden::isDetermined)
        .mapToObj(c -> new Exposure(c, hidden.value(c), hidden.value(c)))
        .toList();
  }

  /**
   * Hidden cells whose count is confined to an interval narrower than a width.
   *
   * @param cells the cells to ask for; shown ones among them are passed over
   * @param width persons
   * @throws se.boverket.barometer.tables.Stop (refused) when what is shown contradicts itself
   */
  public List<Exposure> narrow(BitSet cells, double width) {
    return bounds(cells, width).stream().map(Bound::exposure).toList();
  }

  /** All hidden cells. */
  public BitSet hidden() {
    return hidden.cells();
  }

  List<Bound> bounds(BitSet cells, double width) {
    BitSet asked = hidden.cells();
    asked.and(cells);
    List<Bound> bounds = new ArrayList<>();
    TreeMap<Integer, Integer> cellOf = new TreeMap<>();
    for (int c = asked.nextSetBit(0); c >= 0; c = asked.nextSetBit(c + 1)) {
      if (hidden.isDetermined(c)) {
        Exposure exact = new Exposure(c, hidden.value(c), hidden.value(c));
        bounds.add(new Bound(exact, Proof.none()));
      } else {
        cellOf.put(hidden.variable(c), c);
      }
    }
    Set<Integer> variables = new HashSet<>(cellOf.keySet());
    for (Component component : hidden.components(variables)) {
      component.narrow(variables, width).stream()
          .map(n -> bound(n, cellOf.get(n.variable())))
          .forEach(bounds::add);
    }
    return bounds;
  }

  private Bound bound(Component.Narrow narrow, int cell) {
    TreeMap<Integer, Double> factors = new TreeMap<>();
    narrow
        .proof()
        .forEach(
            (variable, factor) -> {
              for (int inner : hidden.inner(variable)) {
                factors.merge(inner, factor, Double::sum);
              }
            });
    return new Bound(new Exposure(cell, narrow.low(), narrow.high()), Proof.of(factors));
  }
}
