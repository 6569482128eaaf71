package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.TextTable;

/** Drawn persons with all the columns of clean.person; what is not drawn is null. */
public final class Persons {
  private Persons() {}

  /** The drawing's columns, by name and without types, and nulls for the others. */
  public static Dataset<Row> drawn(String drawing) {
    Contract person = TinyCountry.REAL.contract(Layer.CLEAN, "person");
    List<String> lines = drawing.lines().toList();
    String header =
        Arrays.stream(lines.get(0).split("\\|"))
            .map(String::strip)
            .map(n -> n + " " + person.schema().apply(n).dataType().catalogString())
            .reduce((a, b) -> a + " | " + b)
            .orElseThrow();
    Dataset<Row> rows =
        TextTable.rows(header + "\n" + String.join("\n", lines.subList(1, lines.size())));
    List<String> drawnNames = Arrays.asList(rows.columns());
    return rows.select(
        person.columns().stream()
            .map(
                c ->
                    drawnNames.contains(c.name())
                        ? col(c.name())
                        : lit(null).cast(c.type()).as(c.name()))
            .toArray(Column[]::new));
  }
}
