package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The focal group of every grouping in every 100 m square, in one pass over the year's persons. */
final class Rutor {
  /** Kommun, north and east in squares: one number is a tenth of the cost of three. */
  private static final String PACKED =
      "(CAST(kommun AS BIGINT) * 131072 + koordinat_n DIV 100) * 16384 + koordinat_e DIV 100";

  private Rutor() {}

  /**
   * The table's columns but {@code ar}; persons without a square are in none.
   *
   * @param persons a year of clean.person with the derived income columns
   * @param groupings of {@code schemas/groupings}
   */
  static Dataset<Row> rows(Dataset<Row> persons, List<Grouping> groupings) {
    Column[] sums = groupings.stream().flatMap(Rutor::sums).toArray(Column[]::new);
    return persons
        .where("koordinat_n IS NOT NULL AND koordinat_e IS NOT NULL")
        .select(placed(groupings))
        .groupBy("ruta")
        .agg(count(lit(1)).as("antal"), sums)
        .select(
            expr("lpad(CAST(ruta DIV 2147483648 AS STRING), 4, '0')").as("kommun"),
            expr("CAST(ruta DIV 16384 % 131072 * 100 AS INT)").as("koordinat_n"),
            expr("CAST(ruta % 16384 * 100 AS INT)").as("koordinat_e"),
            col("antal"),
            array(names(groupings, "$fokus")).as("fokus"),
            array(names(groupings, "$alla")).as("alla"));
  }

  /** Each person's square, and in each grouping whether in the focal group, null in no group. */
  private static Column[] placed(List<Grouping> groupings) {
    Stream<Column> focused =
        groupings.stream().map(g -> expr(g.group()).equalTo(g.segregation().focus()).as(g.id()));
    return Stream.concat(Stream.of(expr(PACKED).as("ruta")), focused).toArray(Column[]::new);
  }

  private static Stream<Column> sums(Grouping grouping) {
    return Stream.of(
        count(when(col(grouping.id()), lit(1))).as(grouping.id() + "$fokus"),
        count(col(grouping.id())).as(grouping.id() + "$alla"));
  }

  private static Column[] names(List<Grouping> groupings, String ending) {
    return groupings.stream().map(g -> col(g.id() + ending)).toArray(Column[]::new);
  }
}
