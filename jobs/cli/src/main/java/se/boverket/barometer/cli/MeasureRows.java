package se.boverket.barometer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Value;
import se.boverket.barometer.measures.chance.Inference;
import se.boverket.barometer.tables.file.Answer;

/** The measures of a file: the command's main answer. */
final class MeasureRows {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("within", row -> row.subject.within()),
          new Column("measure", row -> row.measure.id()),
          new Column("group", row -> row.subject.group()),
          new Column("reference", row -> row.subject.reference()),
          new Column("value", row -> row.result.value().number()),
          new Column("adjusted", row -> orNull(row.result.adjusted())),
          new Column("ci_low", row -> orNull(row.result.interval().low())),
          new Column("ci_high", row -> orNull(row.result.interval().high())));

  private static final List<Column> REASONS =
      List.of(
          new Column("status", row -> row.result.value().exists() ? "A" : "M"),
          new Column("reason", row -> reason(row.result.value())));

  private MeasureRows() {}

  /** One value and what is told of it. */
  private record Row(MeasureSubject subject, Measure measure, Inference result) {}

  private record Column(String name, Function<Row, Object> cell) {}

  static Answer answer(MeasureInput input, MeasureChoice choice, MeasureSureness sureness) {
    List<Column> columns = columns(choice, sureness);
    return new Answer(
        columns.stream().map(Column::name).toList(),
        MeasureSubject.of(input, choice).parallelStream()
            .flatMap(subject -> rows(subject, sureness))
            .map(row -> cells(row, columns))
            .toList());
  }

  private static List<Column> columns(MeasureChoice choice, MeasureSureness sureness) {
    List<Column> columns = new ArrayList<>(COLUMNS);
    if (sureness.permutations() > 0) {
      columns.add(new Column("p_value", row -> orNull(sureness.pValue(row.subject, row.measure))));
    }
    if (choice.reasons()) {
      columns.addAll(REASONS);
    }
    return columns;
  }

  private static Stream<Row> rows(MeasureSubject subject, MeasureSureness sureness) {
    return subject.measures().stream()
        .map(measure -> new Row(subject, measure, sureness.of(subject, measure)));
  }

  private static List<Object> cells(Row row, List<Column> columns) {
    List<Object> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(column.cell.apply(row)));
    return cells;
  }

  private static String reason(Value value) {
    return value.exists() ? null : value.missing().reason();
  }

  private static Double orNull(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }
}
