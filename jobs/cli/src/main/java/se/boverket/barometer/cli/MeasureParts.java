package se.boverket.barometer.cli;

import java.util.AbstractMap.SimpleEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.boverket.barometer.measures.origin.Change;
import se.boverket.barometer.measures.origin.Redistribution;

/** The parts of a change by name; null where they do not exist. */
final class MeasureParts {
  private MeasureParts() {}

  static List<Map.Entry<String, Double>> of(
      Optional<Change> change, Optional<Redistribution> moved) {
    return List.of(
        part("change", change, Change::total),
        part("removals", change, Change::removals),
        part("additions", change, Change::additions),
        part("groups", change, c -> c.parts().groups()),
        part("units", change, c -> c.parts().units()),
        part("structure", change, c -> c.parts().structure()),
        part("composition", moved, Redistribution::composition),
        part("distribution", moved, Redistribution::distribution));
  }

  private static <T> Map.Entry<String, Double> part(
      String name, Optional<T> from, Function<T, Double> value) {
    return new SimpleEntry<>(name, from.map(value).orElse(null));
  }
}
