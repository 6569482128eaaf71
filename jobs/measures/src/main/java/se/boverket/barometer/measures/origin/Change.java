package se.boverket.barometer.measures.origin;

import java.util.Optional;
import java.util.OptionalDouble;
import se.boverket.barometer.measures.Counts;
import se.boverket.barometer.measures.Measure;

/**
 * Why a measure changed between two years (Elbers 2021). The five parts add up to the change.
 *
 * @param removals what it loses with the units and groups that are no longer there
 * @param additions what it gains with the units and groups that have come
 * @param parts what changed among the units and groups of both years
 */
public record Change(double removals, double additions, Parts parts) {

  /**
   * @param groups the groups' sizes changed
   * @param units the units' sizes changed
   * @param structure groups are spread otherwise, sizes apart: segregation proper
   */
  public record Parts(double groups, double units, double structure) {}

  /** The change of the measure from the first year to the second. */
  public double total() {
    return removals + additions + parts.groups() + parts.units() + parts.structure();
  }

  /**
   * The change of a measure of many groups, or of two when both tables have the same two.
   *
   * @return empty where the measure does not exist in one of the years or for what they share
   */
  public static Optional<Change> of(Measure measure, Counts first, Counts second) {
    OptionalDouble before = measure.of(first.table()).optional();
    OptionalDouble after = measure.of(second.table()).optional();
    Optional<Support> support = Support.of(first, second);
    if (before.isEmpty() || after.isEmpty() || support.isEmpty()) {
      return Optional.empty();
    }
    Shapley shapley = new Shapley(measure, support.get());
    if (shapley.start().isEmpty() || shapley.end().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Change(
            shapley.start().getAsDouble() - before.getAsDouble(),
            after.getAsDouble() - shapley.end().getAsDouble(),
            shapley.parts()));
  }
}
