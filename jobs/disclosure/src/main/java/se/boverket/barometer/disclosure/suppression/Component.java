package se.boverket.barometer.disclosure.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Unknowns that hang together through equations, as one linear programme.
 *
 * @param variables what each variable of the simplex stands for, led ones first: an inner cell i as
 *     i, a hidden sum c as the complement of c
 * @param lower least value of each, 0 or 1
 * @param simplex the programme, over the variables less their least values
 */
record Component(List<Integer> variables, double[] lower, Simplex simplex) {

  /**
   * @param led equations by what they give, an inner cell or a hidden sum
   * @param least least value of each variable
   */
  static Component of(TreeMap<Integer, Equation> led, Map<Integer, Double> least) {
    TreeSet<Integer> free = new TreeSet<>();
    led.forEach((v, equation) -> free.addAll(equation.factors().keySet()));
    free.removeAll(led.keySet());
    List<Integer> columns = List.copyOf(free);
    double[][] factors = new double[led.size()][columns.size()];
    double[] constants = new double[led.size()];
    int row = 0;
    for (Map.Entry<Integer, Equation> entry : led.entrySet()) {
      Equation equation = entry.getValue();
      constants[row] = equation.total() - least.get(entry.getKey());
      for (int c = 0; c < columns.size(); c++) {
        Equation.Factor factor = equation.factors().get(columns.get(c));
        factors[row][c] = factor == null ? 0 : -factor.real();
        constants[row] += factors[row][c] * least.get(columns.get(c));
      }
      row++;
    }
    List<Integer> variables = new ArrayList<>(led.keySet());
    variables.addAll(columns);
    double[] lower = variables.stream().mapToDouble(least::get).toArray();
    Dictionary dictionary = new Dictionary(factors, constants, columns.size());
    return new Component(variables, lower, new Simplex(dictionary));
  }

  /**
   * A variable that is confined.
   *
   * @param proof factors of variables in what bounds it from above
   */
  record Narrow(int variable, double low, double high, Map<Integer, Double> proof) {}

  /** Those of the asked variables that are confined to less than a width. */
  List<Narrow> narrow(Set<Integer> asked, double width) {
    List<Narrow> narrow = new ArrayList<>();
    for (int v = 0; v < variables.size(); v++) {
      if (asked.contains(variables.get(v)) && isNarrow(v, width)) {
        simplex.maximise(v);
        double low = simplex.least(v) + lower[v];
        double high = simplex.most(v) + lower[v];
        narrow.add(new Narrow(variables.get(v), low, high, proof(v)));
      }
    }
    return narrow;
  }

  private boolean isNarrow(int variable, double width) {
    if (confined(variable, width)) {
      simplex.maximise(variable);
    }
    if (confined(variable, width)) {
      simplex.minimise(variable);
    }
    return confined(variable, width);
  }

  private boolean confined(int variable, double width) {
    return simplex.most(variable) - simplex.least(variable) < width - Dictionary.NOTHING;
  }

  private Map<Integer, Double> proof(int variable) {
    Map<Integer, Double> proof = new TreeMap<>();
    double[] factors = simplex.proof(variable);
    for (int v = 0; v < factors.length; v++) {
      if (factors[v] != 0) {
        proof.put(variables.get(v), factors[v]);
      }
    }
    return proof;
  }
}
