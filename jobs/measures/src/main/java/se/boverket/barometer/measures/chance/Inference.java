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
   * With an interval by bootstrap, and by draws what has no exact expectation.
   *
   * @param key the subject: year, area, grouping, measure
   * @param draws random tables; 1 000 for published figures, 0 for what needs none
   */
  public static Inference of(Measure measure, Table table, RandomKey key, int draws) {
    Value value = measure.of(table);
    if (!value.exists() || !table.isWhole()) {
      return without(value);
    }
    Interval interval = Interval.of(measure, table, key, draws);
    OptionalDouble expected = expected(measure, table, RandomPlacement.of(table));
    if (expected.isEmpty() && uneven(measure, table)) {
      expected = Expected.simulated(measure, table, key, draws);
    }
    return new Inference(
        value, expected, adjusted(value, expected, most(measure, table)), interval);
  }

  /**
   * In closed form, without draws: nothing for measures whose expectation or standard error has
   * none.
   *
   * @param lot the table's units
   */
  public static Inference of(Measure measure, Table table, RandomPlacement lot) {
    Value value = measure.of(table);
    if (!value.exists() || !table.isWhole()) {
      return without(value);
    }
    OptionalDouble expected = expected(measure, table, lot);
    return new Inference(
        value,
        expected,
        adjusted(value, expected, most(measure, table)),
        Interval.of(value, measure.dimension(), StandardError.of(measure, table)));
  }

  private static Inference without(Value value) {
    return new Inference(value, OptionalDouble.empty(), OptionalDouble.empty(), Interval.NONE);
  }

  private static OptionalDouble expected(Measure measure, Table table, RandomPlacement lot) {
    return uneven(measure, table) ? Expected.exact(measure, table, lot) : OptionalDouble.empty();
  }

  private static boolean uneven(Measure measure, Table table) {
    boolean unevenness =
        measure.dimension() == Dimension.EVENNESS || measure.dimension() == Dimension.INFORMATION;
    return unevenness && table.margins().total() >= 2;
  }

  private static double most(Measure measure, Table table) {
    return measure.dimension() == Dimension.INFORMATION ? DiversityShannon.of(table) : 1;
  }

  /** Empty where chance leaves no room: every table with these margins is at the maximum. */
  private static OptionalDouble adjusted(Value value, OptionalDouble expected, double most) {
    if (expected.isEmpty()) {
      return expected;
    }
    double away = value.number() - expected.getAsDouble();
    double room = away >= 0 ? most - expected.getAsDouble() : expected.getAsDouble();
    if (away == 0) {
      return OptionalDouble.of(0);
    }
    return room <= 0 ? OptionalDouble.empty() : OptionalDouble.of(away / room);
  }
}
