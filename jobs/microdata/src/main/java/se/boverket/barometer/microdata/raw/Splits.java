package se.boverket.barometer.microdata.raw;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import se.boverket.barometer.tables.Schemas;

/**
 * Municipalities that were split in a year: parent and child cannot be compared with the year
 * before. Renumberings are carried back and break nothing; a split cannot be.
 *
 * @param remarks what to say of a municipality, by its code of today; empty in most years
 */
public record Splits(Map<String, String> remarks) {
  private static final String BREAK = "B";

  /** Those whose first file with the new code is that of the year. */
  public static Splits of(Schemas schemas, int ar) {
    Kommuner kommuner = Kommuner.of(schemas, ar);
    Map<String, String> remarks = new TreeMap<>();
    schemas.codelist("kommunandring").rows().stream()
        .filter(c -> c.get("slag").equals("split_from"))
        .filter(c -> c.get("forsta_ar").equals(Integer.toString(ar)))
        .forEach(
            c ->
                Stream.of(c.get("fran"), c.get("till"))
                    .map(kommuner::carried)
                    .forEach(k -> remarks.merge(k, c.get("namn"), (a, b) -> a + ", " + b)));
    remarks.replaceAll((k, names) -> BREAK + ": new municipality " + names);
    return new Splits(remarks);
  }

  /** Rows of areas, with {@code niva} and {@code omrade}, with the break flagged. */
  public Dataset<Row> flagged(Dataset<Row> rows) {
    return remarks.isEmpty() ? rows : new Flag(BREAK, remark()).on(rows);
  }

  /** Also of the residual area, the persons of the municipality without one. */
  private Column remark() {
    Column[] pairs =
        remarks.entrySet().stream()
            .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
            .map(functions::lit)
            .toArray(Column[]::new);
    Column code = regexp_replace(col("omrade"), "X$", "");
    return when(col("niva").notEqual("egen"), functions.try_element_at(map(pairs), code));
  }
}
