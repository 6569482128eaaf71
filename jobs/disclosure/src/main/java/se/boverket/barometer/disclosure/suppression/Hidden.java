package se.boverket.barometer.disclosure.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The hidden cells as unknowns: what the equations say of each, and which hang together. */
final class Hidden {
  private final Unknowns unknowns;
  private final BitSet cells;
  private final Map<Integer, Integer> variableOf = new HashMap<>();
  private final TreeMap<Integer, Equation> equations;
  private final Map<Integer, Double> least = new HashMap<>();

  Hidden(Published published, Unknowns unknowns) {
    this.unknowns = unknowns;
    cells = unknowns.hidden();
    Solution solution = new Solution(unknowns.equations());
    equations = new TreeMap<>(solution.led());
    equations.values().forEach(e -> e.factors().keySet().forEach(i -> least.put(i, 0.0)));
    for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
      int[] open = unknowns.open(cell);
      Arrays.stream(open).forEach(i -> least.putIfAbsent(i, 0.0));
      boolean inner = published.layout().members()[cell].length == 1;
      int variable = inner && open.length == 1 ? open[0] : ~cell;
      variableOf.put(cell, variable);
      least.put(variable, (double) published.least());
      if (variable < 0) {
        equations.put(variable, solution.reduce(difference(cell, open)));
      }
    }
  }

  private Equation difference(int cell, int[] open) {
    Equation sum = Equation.sum(open, 0);
    sum.factors().replaceAll((i, f) -> Equation.Factor.NONE.minus(Equation.Factor.ONE, f));
    sum.factors().put(~cell, Equation.Factor.ONE);
    return new Equation(sum.factors(), unknowns.known(cell));
  }

  BitSet cells() {
    return (BitSet) cells.clone();
  }

  /** True when the equations leave no doubt about a cell. */
  boolean isDetermined(int cell) {
    Equation equation = equations.get(variableOf.get(cell));
    return equation != null && equation.length() == 1;
  }

  /** The count of a determined cell. */
  double value(int cell) {
    return equations.get(variableOf.get(cell)).total();
  }

  int variable(int cell) {
    return variableOf.get(cell);
  }

  /** Inner cells that a variable adds up. */
  int[] inner(int variable) {
    return variable >= 0 ? new int[] {variable} : unknowns.open(~variable);
  }

  /** Linear programmes, one for each set of unknowns that hang together. */
  List<Component> components(Set<Integer> asked) {
    Clusters clusters = new Clusters(least.keySet());
    equations.values().forEach(e -> clusters.join(e.factors().keySet()));
    Map<Integer, TreeMap<Integer, Equation>> systems = new TreeMap<>();
    equations.forEach(
        (v, e) -> systems.computeIfAbsent(clusters.of(v), c -> new TreeMap<>()).put(v, e));
    List<Component> components = new ArrayList<>();
    Set<Integer> wanted = new HashSet<>();
    asked.forEach(v -> wanted.add(clusters.of(v)));
    systems.forEach(
        (cluster, system) -> {
          if (wanted.contains(cluster)) {
            components.add(Component.of(system, least));
          }
        });
    return components;
  }
}
