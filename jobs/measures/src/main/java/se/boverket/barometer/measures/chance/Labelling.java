package se.boverket.barometer.measures.chance;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.Value;

/** The test of "no segregation": how often placing everybody by lot gives as high a value. */
public final class Labelling {
  private Labelling() {}

  /**
   * The p-value, (1 + as high) / (1 + draws); empty for weights and where the measure does not
   * exist.
   *
   * @param key the subject: year, area, grouping, measure
   */
  public static OptionalDouble pValue(Measure measure, Table table, RandomKey key, int draws) {
    Value value = measure.of(table);
    if (!value.exists() || !table.isWhole()) {
      return OptionalDouble.empty();
    }
    RandomKey labels = key.with("label");
    long asHigh =
        IntStream.range(0, draws)
            .mapToObj(draw -> measure.of(RandomTable.shuffled(table, labels.draw(draw))))
            .filter(random -> random.number() >= value.number())
            .count();
    return OptionalDouble.of((1.0 + asHigh) / (1.0 + draws));
  }
}
