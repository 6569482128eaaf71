package se.boverket.barometer.measures.chance;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.Value;
import se.boverket.barometer.measures.numeric.Sum;

/**
 * A 95 % interval by parametric bootstrap: each unit is filled again with as many persons, who
 * belong to the groups with the unit's probabilities. Small units make the drawn values too high as
 * they made the observed one, so the percentiles are moved down by twice the bias; where that
 * passes the observed value, the interval is widened to it.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(OptionalDouble low, OptionalDouble high) {
  static final Interval NONE = new Interval(OptionalDouble.empty(), OptionalDouble.empty());
  private static final double TAIL = 0.025;

  static Interval of(Measure measure, Table table, RandomKey key, int draws) {
    double value = measure.of(table).number();
    RandomKey refills = key.with("refill");
    double[] drawn =
        IntStream.range(0, draws)
            .mapToObj(draw -> measure.of(RandomTable.resampled(table, refills.draw(draw))))
            .filter(Value::exists)
            .mapToDouble(Value::number)
            .sorted()
            .toArray();
    if (drawn.length == 0) {
      return NONE;
    }
    double shift = 2 * (Sum.of(drawn).value() / drawn.length - value);
    double low = Math.min(value, percentile(drawn, TAIL) - shift);
    double high = Math.max(value, percentile(drawn, 1 - TAIL) - shift);
    return new Interval(
        OptionalDouble.of(Math.max(measure.dimension().least(), low)),
        OptionalDouble.of(Math.min(measure.dimension().most(), high)));
  }

  /** Between the two nearest draws, by distance. */
  private static double percentile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
