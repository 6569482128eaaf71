package se.boverket.barometer.measures.chance;

import static java.util.Map.entry;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.multigroup.DiversityShannon;
import se.boverket.barometer.measures.numeric.Sum;

/**
 * The value that a measure has on average when everybody is placed by lot and the sizes of units
 * and groups stay. A measure that is a sum over cells needs no simulation: each cell's count is
 * hypergeometric. The others are the mean of random tables.
 */
final class Expected {
  private static final Map<String, ToDoubleBiFunction<Table, RandomPlacement>> EXACT =
      Map.ofEntries(
          entry("dissimilarity", Expected::dissimilarity),
          entry("segregation_index", Expected::dissimilarity),
          entry("gorard", (t, lot) -> dissimilarity(t, lot) * t.margins().share(1)),
          entry("entropy", (t, lot) -> information(t, lot) / DiversityShannon.of(t)),
          entry("square_root", Expected::squareRoot),
          entry("correlation_ratio", Expected::variation),
          entry("mutual_information", Expected::information),
          entry("multigroup_entropy", (t, lot) -> information(t, lot) / DiversityShannon.of(t)),
          entry("multigroup_dissimilarity", Expected::dissimilarity),
          entry("relative_diversity", Expected::variation),
          entry("normalised_exposure", Expected::variation),
          entry("squared_cv", Expected::variation));

  private Expected() {}

  /**
   * What needs no draws; empty for measures without an exact expectation.
   *
   * @param table whole persons, for which the measure exists
   * @param lot its units
   */
  static OptionalDouble exact(Measure measure, Table table, RandomPlacement lot) {
    return EXACT.containsKey(measure.id())
        ? OptionalDouble.of(EXACT.get(measure.id()).applyAsDouble(table, lot))
        : OptionalDouble.empty();
  }

  /** The mean of random tables; empty without draws. */
  static OptionalDouble simulated(Measure measure, Table table, RandomKey key, int draws) {
    RandomKey shuffles = key.with("shuffle");
    double[] values =
        IntStream.range(0, draws)
            .mapToObj(draw -> measure.of(RandomTable.shuffled(table, shuffles.draw(draw))))
            .mapToDouble(value -> value.number())
            .toArray();
    return draws == 0 ? OptionalDouble.empty() : OptionalDouble.of(Sum.of(values).value() / draws);
  }

  /** E Σ t |p − P| / (2 T I), also for two groups. */
  private static double dissimilarity(Table table, RandomPlacement lot) {
    return overGroups(table, lot::distance) / (2 * table.margins().mixedPairs());
  }

  private static double information(Table table, RandomPlacement lot) {
    return overGroups(table, lot::information);
  }

  private static double squareRoot(Table table, RandomPlacement lot) {
    double overlap =
        lot.overUnits(
            table.margins().group(0), cell -> cell.mean(h -> Math.sqrt(h * (cell.taken() - h))));
    return 1 - overlap / Math.sqrt(table.margins().group(0) * table.margins().group(1));
  }

  /** The measures of variation all expect (n − 1)/(T − 1) for n units. */
  private static double variation(Table table, RandomPlacement lot) {
    return (table.units() - 1) / (table.margins().total() - 1);
  }

  private static double overGroups(Table table, DoubleUnaryOperator ofMembers) {
    Sum sum = new Sum();
    for (int g = 0; g < table.groups(); g++) {
      double members = table.margins().group(g);
      sum.add(members > 0 ? ofMembers.applyAsDouble(members) : 0);
    }
    return sum.value();
  }
}
