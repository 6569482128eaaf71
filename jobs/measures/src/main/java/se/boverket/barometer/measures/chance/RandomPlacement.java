package se.boverket.barometer.measures.chance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.numeric.Sum;

/**
 * One whole whose persons are all placed by lot, the sizes of its units and groups kept. A group's
 * cells are worked out once, however many measures and pairs of groups ask for them, and units of a
 * size together. For one thread.
 */
public final class RandomPlacement {
  private final double total;
  private final double[] sizes;
  private final int[] times;
  private final Map<Double, Double> distances = new HashMap<>();
  private final Map<Double, Double> information = new HashMap<>();

  private RandomPlacement(double total, double[] units) {
    this.total = total;
    this.sizes = Arrays.stream(units).sorted().distinct().toArray();
    this.times = new int[sizes.length];
    for (double unit : units) {
      times[Arrays.binarySearch(sizes, unit)]++;
    }
  }

  /** The units of a table; for the table itself and for its groups against each other's rest. */
  public static RandomPlacement of(Table table) {
    return new RandomPlacement(table.margins().total(), table.margins().units());
  }

  /** E Σ |n·T − t·N| over the units for a group of this many members. */
  double distance(double members) {
    return distances.computeIfAbsent(
        members, group -> overUnits(group, Hypergeometric::meanDistance));
  }

  /** The group's part of E[M], in nats. */
  double information(double members) {
    return information.computeIfAbsent(
        members, group -> overUnits(group, cell -> cell.mean() * cell.meanDivergence()) / total);
  }

  /** The sum over the units of something of a group's cell. */
  double overUnits(double members, ToDoubleFunction<Hypergeometric> term) {
    Sum sum = new Sum();
    for (int i = 0; i < sizes.length; i++) {
      sum.add(times[i] * term.applyAsDouble(new Hypergeometric(total, members, sizes[i])));
    }
    return sum.value();
  }
}
