package se.boverket.barometer.measures.nearest;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import se.boverket.barometer.measures.Formula;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.Value;
import se.boverket.barometer.measures.multigroup.DiversityShannon;
import se.boverket.barometer.measures.numeric.Logs;
import se.boverket.barometer.measures.numeric.Ranks;
import se.boverket.barometer.measures.numeric.Sum;

/**
 * Segregation of the residents of one whole by their own surroundings, which may reach across its
 * border (Reardon & O'Sullivan 2004; Östh, Clark & Malmberg 2015).
 */
public final class Bespoke {
  private final double[][] residents;
  private final double[][] shares;
  private final double[] population;
  private final Table table;
  private final double meanDiversity;

  private Bespoke(double[][] residents, double[][] shares) {
    this.residents = residents;
    this.shares = shares;
    this.table = Table.of(residents);
    this.population = population(residents);
    this.meanDiversity = meanDiversity();
  }

  /**
   * @param residents the whole's own persons [group][square]
   * @param shares the groups' shares of the surroundings of the same squares [group][square]
   */
  public static Bespoke of(double[][] residents, double[][] shares) {
    return new Bespoke(residents, shares);
  }

  /** D~ = Σ t |q − P| / (2 T I): how far surroundings differ from the whole. */
  public Value dissimilarity() {
    return Formula.ofContrast(this::differences).of(table);
  }

  /**
   * M~ = E − Σ (t/T) E(q), in nats; below 0 where surroundings across the border are more mixed
   * than the whole.
   */
  public Value information() {
    return Formula.ofPopulation(all -> DiversityShannon.of(all) - meanDiversity).of(table);
  }

  /** H~ = M~ / E. */
  public Value entropy() {
    ToDoubleFunction<Table> share = all -> 1 - meanDiversity / DiversityShannon.of(all);
    return Formula.ofContrast(share).of(table);
  }

  /** Σ (x/X) q: the group's share of the surroundings of an average member. */
  public Value isolation(int group) {
    Table own = Table.of(new double[][] {residents[group]});
    return Formula.ofGroup(all -> weighted(residents[group], group) / all.margins().group(0))
        .of(own);
  }

  /**
   * The exposures to a group below which shares of the residents live.
   *
   * @param parts 0 to 1, ascending, for instance 0.1, 0.5, 0.9
   */
  public List<Value> percentiles(int group, double... parts) {
    double[] exposures = table.units() == 0 ? new double[parts.length] : quantiles(group, parts);
    return Arrays.stream(exposures)
        .mapToObj(exposure -> Formula.ofPopulation(all -> exposure).of(table))
        .toList();
  }

  private double differences(Table all) {
    Sum sum = new Sum();
    for (int g = 0; g < residents.length; g++) {
      double whole = all.margins().share(g);
      for (int i = 0; i < residents[g].length; i++) {
        sum.add(population[i] * Math.abs(shares[g][i] - whole));
      }
    }
    double total = all.margins().total();
    return sum.value() * total / (2 * all.margins().mixedPairs());
  }

  private double meanDiversity() {
    Sum sum = new Sum();
    for (int g = 0; g < residents.length; g++) {
      for (int i = 0; i < residents[g].length; i++) {
        sum.add(population[i] * Logs.surprise(shares[g][i], 1 - shares[g][i]));
      }
    }
    return sum.value() / table.margins().total();
  }

  private double weighted(double[] weights, int group) {
    Sum sum = new Sum();
    for (int i = 0; i < weights.length; i++) {
      sum.add(weights[i] * shares[group][i]);
    }
    return sum.value();
  }

  private double[] quantiles(int group, double[] parts) {
    double[] reached = new double[parts.length];
    Sum below = new Sum();
    int part = 0;
    for (int i : Ranks.ascending(shares[group])) {
      below.add(population[i]);
      while (part < parts.length
          && population[i] > 0
          && below.value() >= parts[part] * table.margins().total()) {
        reached[part++] = shares[group][i];
      }
    }
    return reached;
  }

  private static double[] population(double[][] residents) {
    return IntStream.range(0, residents.length == 0 ? 0 : residents[0].length)
        .mapToDouble(i -> Sum.of(Arrays.stream(residents).mapToDouble(g -> g[i]).toArray()).value())
        .toArray();
  }
}
