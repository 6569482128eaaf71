package se.boverket.barometer.measures.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.boverket.barometer.measures.Counts;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.Value;
import se.boverket.barometer.measures.multigroup.DiversityShannon;
import se.boverket.barometer.measures.multigroup.MultigroupEntropy;
import se.boverket.barometer.measures.multigroup.MutualInformation;
import se.boverket.barometer.measures.numeric.Sum;

/**
 * At which level segregation lies: M = M between the coarsest areas + Σ share · M within each,
 * level by level down to the units, without rest (Theil 1972).
 */
public final class Nesting {
  private Nesting() {}

  /**
   * One row per level, coarsest first; the last row is the units within the finest clusters.
   *
   * @param counts the whole by its smallest units
   * @param levels for each level, coarsest first, the cluster of a unit
   * @throws IllegalArgumentException if a finer cluster lies in more than one coarser
   */
  public static List<Level> of(Counts counts, List<UnaryOperator<String>> levels) {
    Table whole = counts.table();
    List<Level> rows = new ArrayList<>();
    UnaryOperator<String> coarser = unit -> "";
    for (int level = 0; level <= levels.size(); level++) {
      UnaryOperator<String> finer =
          level < levels.size() ? levels.get(level) : UnaryOperator.identity();
      rows.add(Level.of(within(counts, coarser, finer), whole));
      coarser = finer;
    }
    return rows;
  }

  private static double within(
      Counts counts, UnaryOperator<String> coarser, UnaryOperator<String> finer) {
    Sum sum = new Sum();
    Sum total = new Sum();
    int clusters = 0;
    for (Counts part : counts.split(coarser).values()) {
      Counts inside = part.aggregated(finer);
      clusters += inside.units().size();
      Table table = inside.table();
      sum.add(table.units() == 0 ? 0 : table.margins().total() * MutualInformation.of(table));
      total.add(table.margins().total());
    }
    if (clusters != counts.units().stream().map(finer).distinct().count()) {
      throw new IllegalArgumentException(
          "An area lies in more than one area of the level above, so segregation cannot be"
              + " divided: check the areas' keys or leave one level out.");
    }
    return total.value() == 0 ? 0 : sum.value() / total.value();
  }

  /**
   * One level's part.
   *
   * @param information its part of M, in nats
   * @param entropy its part of H
   * @param share its share of M and of H, 0 to 1; missing where M is 0 or cannot exist
   */
  public record Level(double information, Value entropy, Value share) {
    private static Level of(double information, Table whole) {
      Value h = MultigroupEntropy.MEASURE.of(whole);
      if (!h.exists()) {
        return new Level(information, h, h);
      }
      double all = MutualInformation.of(whole);
      return new Level(
          information,
          Value.of(information / DiversityShannon.of(whole)),
          all == 0 ? Value.of(0) : Value.of(information / all));
    }
  }
}
