package se.boverket.barometer.measures.chance;

import java.util.OptionalDouble;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Dimension;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.Value;
import se.boverket.barometer.measures.multigroup.DiversityShannon;

/**
 * A value with what chance alone would make of it and how far chance may have moved it. For weights
 * that are no whole persons there is only the value.
 *
 * @param value the measure's value
 * @param expected its mean when everybody is placed by lot; for measures of unevenness only
 * @param adjusted how far the value has come from there towards the maximum: 0 as by lot, below 0
 *     more even than by lot (Carrington & Troske 1997)
 * @param interval where the value would lie if the same neighbourhoods were filled again
 */
public record Inference(
    Value value, OptionalDouble expected, OptionalDouble adjusted, Interval interval) {

  /**
   * @param key the subject: year, area, grouping, measure
   * @param draws random tables; 1 000 for published figures, 0 for what needs none
   */
  public static Inference of(Measure measure, Table table, RandomKey key, int draws) {
    Value value = measure.of(table);
    OptionalDouble none = OptionalDouble.empty();
    if (!value.exists() || !table.isWhole()) {
      return new Inference(value, none, none, Interval.NONE);
    }
    Interval interval = Interval.of(measure, table, key, draws);
    boolean unevenness =
        measure.dimension() == Dimension.EVENNESS || measure.dimension() == Dimension.INFORMATION;
    boolean known = draws > 0 || Expected.isExact(measure);
    if (!unevenness || table.margins().total() < 2 || !known) {
      return new Inference(value, none, none, interval);
    }
    double expected = Expected.of(measure, table, key, draws);
    double most = measure.dimension() == Dimension.INFORMATION ? DiversityShannon.of(table) : 1;
    return new Inference(
        value, OptionalDouble.of(expected), adjusted(value.number(), expected, most), interval);
  }

  /** Empty where chance leaves no room: every table with these margins is at the maximum. */
  private static OptionalDouble adjusted(double value, double expected, double most) {
    double room = value >= expected ? most - expected : expected;
    if (value == expected) {
      return OptionalDouble.of(0);
    }
    return room <= 0 ? OptionalDouble.empty() : OptionalDouble.of((value - expected) / room);
  }
}
