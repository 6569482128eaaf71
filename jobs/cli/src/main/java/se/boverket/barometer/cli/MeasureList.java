package se.boverket.barometer.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measures;
import se.boverket.barometer.tables.file.Answer;

/** The measures there are, told from their registry. */
final class MeasureList {
  private MeasureList() {}

  /** One row a measure, for {@code --list}. */
  static Answer answer() {
    return new Answer(
        List.of("measure", "kind", "name", "namn", "source", "explanation"),
        Measures.all().stream().map(MeasureList::row).toList());
  }

  /** Name, source and two lines a measure, for {@code --help}. */
  static String help() {
    return Stream.of(Measure.Kind.values())
        .map(kind -> title(kind) + text(Measures.of(kind)))
        .collect(Collectors.joining());
  }

  private static List<Object> row(Measure measure) {
    return List.of(
        measure.id(),
        measure.kind().name().toLowerCase(Locale.ROOT),
        measure.about().name(),
        measure.about().namn(),
        measure.about().source(),
        measure.about().explanation().replace('\n', ' '));
  }

  private static String title(Measure.Kind kind) {
    return switch (kind) {
      case TWO_GROUP -> "\nTwo groups\n";
      case MULTIGROUP -> "\nMany groups\n";
      case ORDERED -> "\nGroups in an order (--ordered)\n";
    };
  }

  private static String text(List<Measure> measures) {
    return measures.stream()
        .map(
            measure ->
                "  %s: %s. %s.\n"
                        .formatted(measure.id(), measure.about().name(), measure.about().source())
                    + measure.about().explanation().strip().indent(6))
        .collect(Collectors.joining());
  }
}
