package se.boverket.barometer.measures;

import se.boverket.barometer.measures.numeric.Products;
import se.boverket.barometer.measures.numeric.Sum;

/** Sums of a table by unit, by group and over all, each with the remainder that rounding cuts. */
public final class Margins {
  private final double[] units;
  private final double[] unitRemainders;
  private final Sum[] groups;
  private final double[] others;
  private final Sum total = new Sum();

  private Margins(double[][] columns) {
    int n = columns.length == 0 ? 0 : columns[0].length;
    units = new double[n];
    unitRemainders = new double[n];
    groups = new Sum[columns.length];
    others = new double[columns.length];
    for (int g = 0; g < columns.length; g++) {
      groups[g] = Sum.of(columns[g]);
    }
    for (int i = 0; i < n; i++) {
      Sum unit = new Sum();
      for (double[] column : columns) {
        unit.add(column[i]);
        total.add(column[i]);
      }
      units[i] = unit.value();
      unitRemainders[i] = unit.remainder();
    }
    for (int g = 0; g < columns.length; g++) {
      others[g] = sumOfOthers(g);
    }
  }

  static Margins of(double[][] columns) {
    return new Margins(columns);
  }

  /** Persons by unit, each above 0. */
  public double[] units() {
    return units;
  }

  /** Persons of a group in the whole. */
  public double group(int group) {
    return groups[group].value();
  }

  /** Persons of all other groups, summed by themselves so that nothing cancels. */
  public double others(int group) {
    return others[group];
  }

  /** All persons of the table. */
  public double total() {
    return total.value();
  }

  /** A group's share of the whole. */
  public double share(int group) {
    return group(group) / total();
  }

  /** {@code T²·I = Σ N (T − N)}: twice the number of pairs of persons of different groups. */
  public double mixedPairs() {
    Sum sum = new Sum();
    for (int g = 0; g < groups.length; g++) {
      sum.add(group(g) * others(g));
    }
    return sum.value();
  }

  double[] deviations(double[] column, int group) {
    double sum = group(group);
    double rest = groups[group].remainder();
    double all = total();
    double allRest = total.remainder();
    double[] deviations = new double[column.length];
    for (int i = 0; i < column.length; i++) {
      deviations[i] =
          Products.difference(column[i], all, units[i], sum)
              + (column[i] * allRest - units[i] * rest - unitRemainders[i] * sum);
    }
    return deviations;
  }

  private double sumOfOthers(int group) {
    Sum sum = new Sum();
    for (int g = 0; g < groups.length; g++) {
      sum.add(g == group ? 0 : groups[g].value());
      sum.add(g == group ? 0 : groups[g].remainder());
    }
    return sum.value();
  }
}
