package se.boverket.barometer.measures.chance;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.multigroup.DiversityShannon;
import se.boverket.barometer.measures.numeric.Logs;
import se.boverket.barometer.measures.numeric.Sum;

/**
 * The value that a measure has on average when everybody is placed by lot and the sizes of units
 * and groups stay. A measure that is a sum over cells needs no simulation: each cell's count is
 * hypergeometric. The others are the mean of random tables.
 */
final class Expected {
  private static final Map<String, ToDoubleFunction<Table>> EXACT =
      Map.ofEntries(
          entry("dissimilarity", Expected::dissimilarity),
          entry("segregation_index", Expected::dissimilarity),
          entry("gorard", t -> dissimilarity(t) * t.margins().share(1)),
          entry("entropy", t -> information(t) / DiversityShannon.of(t)),
          entry("square_root", Expected::squareRoot),
          entry("correlation_ratio", Expected::variation),
          entry("mutual_information", Expected::information),
          entry("multigroup_entropy", t -> information(t) / DiversityShannon.of(t)),
          entry("multigroup_dissimilarity", Expected::dissimilarity),
          entry("relative_diversity", Expected::variation),
          entry("normalised_exposure", Expected::variation),
          entry("squared_cv", Expected::variation));

  private Expected() {}

  /** Whether the expectation needs no draws. */
  static boolean isExact(Measure measure) {
    return EXACT.containsKey(measure.id());
  }

  /**
   * @param table whole persons, for which the measure exists
   * @param draws random tables for measures without an exact expectation
   */
  static double of(Measure measure, Table table, RandomKey key, int draws) {
    ToDoubleFunction<Table> exact = EXACT.get(measure.id());
    return exact == null ? simulated(measure, table, key, draws) : exact.applyAsDouble(table);
  }

  private static double simulated(Measure measure, Table table, RandomKey key, int draws) {
    RandomKey shuffles = key.with("shuffle");
    double[] values =
        IntStream.range(0, draws)
            .mapToObj(draw -> measure.of(RandomTable.shuffled(table, shuffles.draw(draw))))
            .mapToDouble(value -> value.number())
            .toArray();
    return Sum.of(values).value() / draws;
  }

  /** E Σ t |p − P| / (2 T I), also for two groups. */
  private static double dissimilarity(Table table) {
    double total = table.margins().total();
    double moves =
        overCells(
            table, cell -> cell.mean(h -> Math.abs(h * total - cell.taken() * cell.members())));
    return moves / (2 * table.margins().mixedPairs());
  }

  private static double information(Table table) {
    double total = table.margins().total();
    double nats =
        overCells(
            table,
            cell -> {
              double even = cell.taken() * cell.members();
              return even * cell.mean(h -> Logs.divergence((h * total - even) / even));
            });
    return nats / (total * total);
  }

  private static double squareRoot(Table table) {
    double overlap = overUnits(table, 0, cell -> cell.mean(h -> Math.sqrt(h * (cell.taken() - h))));
    return 1 - overlap / Math.sqrt(table.margins().group(0) * table.margins().group(1));
  }

  /** The measures of variation all expect (n − 1)/(T − 1) for n units. */
  private static double variation(Table table) {
    return (table.units() - 1) / (table.margins().total() - 1);
  }

  private static double overCells(Table table, ToDoubleFunction<Hypergeometric> term) {
    Sum sum = new Sum();
    for (int g = 0; g < table.groups(); g++) {
      if (table.margins().group(g) > 0) {
        sum.add(overUnits(table, g, term));
      }
    }
    return sum.value();
  }

  private static double overUnits(Table table, int group, ToDoubleFunction<Hypergeometric> term) {
    double total = table.margins().total();
    double members = table.margins().group(group);
    Sum sum = new Sum();
    for (double taken : table.margins().units()) {
      sum.add(term.applyAsDouble(new Hypergeometric(total, members, taken)));
    }
    return sum.value();
  }
}
