package se.boverket.barometer.cli;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.chance.Inference;
import se.boverket.barometer.tables.file.Answer;

/** The measures of a file: the command's main answer. */
final class MeasureRows {
  private static final List<String> COLUMNS =
      List.of("within", "measure", "group", "reference", "value", "adjusted", "ci_low", "ci_high");

  private MeasureRows() {}

  static Answer answer(MeasureInput input, MeasureChoice choice, MeasureSureness sureness) {
    record Task(MeasureSubject subject, Measure measure) {}
    Stream<Task> tasks =
        MeasureSubject.of(input, choice).parallelStream()
            .flatMap(s -> s.measures().stream().map(measure -> new Task(s, measure)));
    return new Answer(
        COLUMNS, tasks.map(task -> row(task.subject(), task.measure(), sureness)).toList());
  }

  private static List<Object> row(
      MeasureSubject subject, Measure measure, MeasureSureness sureness) {
    Inference result = sureness.of(subject, measure);
    return Arrays.asList(
        subject.within(),
        measure.id(),
        subject.group(),
        subject.reference(),
        result.value().number(),
        orNull(result.adjusted()),
        orNull(result.interval().low()),
        orNull(result.interval().high()));
  }

  private static Double orNull(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }
}
