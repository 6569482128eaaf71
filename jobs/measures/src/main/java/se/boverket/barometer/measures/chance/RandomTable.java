package se.boverket.barometer.measures.chance;

import se.boverket.barometer.measures.Table;

/** Tables that could have been. */
final class RandomTable {
  private RandomTable() {}

  /**
   * Each unit with as many residents as it has, who belong to the groups with the probabilities
   * that the unit shows (parametric bootstrap).
   */
  static Table resampled(Table table, RandomStream random) {
    int last = table.groups() - 1;
    double[][] columns = new double[table.groups()][table.units()];
    for (int i = 0; i < table.units(); i++) {
      double left = table.margins().units()[i];
      double observed = left;
      for (int g = 0; g < last; g++) {
        double n = table.column(g)[i];
        columns[g][i] = observed == 0 ? 0 : Binomial.draw(left, n / observed, random);
        left -= columns[g][i];
        observed -= n;
      }
      columns[last][i] = left;
    }
    return Table.of(columns);
  }

  /** Everybody placed by lot: the same units' and groups' sizes, nothing else. */
  static Table shuffled(Table table, RandomStream random) {
    double[][] columns = new double[table.groups()][table.units()];
    double[] pool = new double[table.groups()];
    for (int g = 0; g < pool.length; g++) {
      pool[g] = table.margins().group(g);
    }
    double persons = table.margins().total();
    for (int i = 0; i < table.units(); i++) {
      double left = table.margins().units()[i];
      double among = persons;
      for (int g = 0; g < pool.length; g++) {
        double members = pool[g];
        columns[g][i] = members == 0 ? 0 : new Hypergeometric(among, members, left).draw(random);
        left -= columns[g][i];
        among -= members;
        pool[g] -= columns[g][i];
      }
      persons -= table.margins().units()[i];
    }
    return Table.of(columns);
  }
}
