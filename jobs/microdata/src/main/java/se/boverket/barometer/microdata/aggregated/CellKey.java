package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Base area × kön × bakgrund × age group as one bigint.
 *
 * @param ageGroups labels in ascending order, each beginning with its lowest age; the first also
 *     takes everybody below the second
 */
record CellKey(List<String> ageGroups) {
  static final CellKey ALL_AGES = new CellKey(List.of("T"));

  /** The key of a person. */
  Column of() {
    return BaseArea.packed()
        .multiply(4L)
        .plus(expr("CAST(kon = '2' AS INT) * 2 + CAST(bakgrund = 'utrikes' AS INT)"))
        .multiply((long) ageGroups.size())
        .plus(expr(ageGroup()));
  }

  /** Puts the columns back in place of {@code cell}. */
  Dataset<Row> unpacked(Dataset<Row> rows) {
    Column[] labels = ageGroups.stream().map(g -> lit(g)).toArray(Column[]::new);
    int n = ageGroups.size();
    return BaseArea.unpacked(
        rows.withColumn("alder", element_at(array(labels), sql("CAST(cell %% %d + 1 AS INT)", n)))
            .withColumn("bakgrund", sql("IF(cell DIV %d %% 2 = 0, 'inrikes', 'utrikes')", n))
            .withColumn("kon", sql("IF(cell DIV %d %% 2 = 0, '1', '2')", 2 * n))
            .withColumn("bas", sql("cell DIV %d", 4 * n))
            .drop("cell"));
  }

  /** How many age groups begin at or below the age, but for the first. */
  private String ageGroup() {
    return Stream.concat(
            Stream.of("0"),
            ageGroups.stream().skip(1).map(g -> "CAST(alder >= " + g.split("[-+]")[0] + " AS INT)"))
        .collect(Collectors.joining(" + "));
  }

  private static Column sql(String text, int width) {
    return expr(text.formatted(width));
  }
}
