package se.boverket.barometer.disclosure.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Everything that linear equations say: each unknown that leads an equation is a total minus
 * factors of free unknowns. Shares nothing with the protection: other prime, other order, pivots
 * from the front.
 */
final class Solution {
  private final TreeMap<Integer, Equation> led = new TreeMap<>();

  Solution(List<Equation> equations) {
    for (Equation equation : equations) {
      Equation rest = reduce(equation);
      if (rest.length() > 0) {
        int lead = rest.factors().firstKey();
        led.put(lead, rest.ledBy(lead));
      }
    }
    for (int lead : new ArrayList<>(led.descendingKeySet())) {
      Equation equation = led.remove(lead);
      led.put(lead, reduce(equation));
    }
  }

  /** Led unknowns with their equations in free unknowns. */
  TreeMap<Integer, Equation> led() {
    return led;
  }

  /** The equation with every led unknown replaced; its factors change. */
  Equation reduce(Equation equation) {
    Equation rest = equation;
    Integer unknown = rest.factors().isEmpty() ? null : rest.factors().firstKey();
    while (unknown != null) {
      Equation leader = led.get(unknown);
      rest = leader == null ? rest : rest.without(unknown, leader);
      unknown = rest.factors().higherKey(unknown);
    }
    return rest;
  }
}
