package se.boverket.barometer.microdata.indices;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * All cells of a table: every area with every combination of groups, totals included. A cell is one
 * number, its {@code cell}, because grouping by a number costs a tenth of grouping by texts.
 *
 * @param places the areas
 * @param dimensions the groups, in the order that numbers them
 */
record Grid(Places places, List<Dimension> dimensions) {
  static final String TOTAL = "T";
  static final Dimension KON = new Dimension("kon", List.of("1", "2", TOTAL));
  static final Dimension BAKGRUND = new Dimension("bakgrund", List.of("inrikes", "utrikes", TOTAL));

  /**
   * One way of grouping.
   *
   * @param column its name
   * @param values its codes; a last {@code T} is the total of the others
   */
  record Dimension(String column, List<String> values) {
    private Column labels() {
      return array(values.stream().map(v -> lit(v)).toArray(Column[]::new));
    }

    /** Positions that a row counts at: its own, and the total's where there is one. */
    private Stream<Column> positions() {
      Column own = array_position(labels(), col(column)).minus(1);
      int last = values.size() - 1;
      return values.get(last).equals(TOTAL) ? Stream.of(own, lit(last)) : Stream.of(own);
    }
  }

  /**
   * Cells of base areas, once for every cell of the grid that they are part of, and every cell of
   * the grid once with nulls, so that none is missing.
   *
   * @param cells base areas, the dimensions' columns and sums
   */
  Dataset<Row> spread(Dataset<Row> cells) {
    Dataset<Row> spread =
        places
            .rolled(cells.withColumn("slot", explode(array(slots()))))
            .withColumn("cell", expr("id * " + size() + "L + slot"))
            .drop("id", "slot")
            .drop(dimensions.stream().map(Dimension::column).toArray(String[]::new));
    Dataset<Row> all = cells.sparkSession().range(places.ids().size() * size()).toDF("cell");
    return spread.unionByName(all, true);
  }

  /**
   * Puts the groups back in place of {@code cell}, and the area: {@code id}, niva, omrade,
   * indelning, ursprung.
   */
  Dataset<Row> named(Dataset<Row> cells) {
    Dataset<Row> named = cells.withColumn("id", expr("CAST(cell DIV " + size() + " AS INT)"));
    long stride = 1;
    for (int d = dimensions.size() - 1; d >= 0; d--) {
      Dimension dimension = dimensions.get(d);
      int n = dimension.values().size();
      Column position = expr("CAST(cell DIV %dL %% %d + 1 AS INT)".formatted(stride, n));
      named = named.withColumn(dimension.column(), element_at(dimension.labels(), position));
      stride *= n;
    }
    return named.drop("cell").join(broadcast(places.areas(cells)), "id");
  }

  /** Cell key of a union of cells that have nobody in common. */
  static Column keys(String column) {
    return sum(column).bitwiseAND(0xFFFFFFFFL);
  }

  private Column[] slots() {
    List<Column> slots = List.of(lit(0L));
    for (Dimension dimension : dimensions) {
      long n = dimension.values().size();
      slots =
          slots.stream()
              .flatMap(s -> dimension.positions().map(p -> s.multiply(n).plus(p)))
              .toList();
    }
    return slots.toArray(Column[]::new);
  }

  private long size() {
    return dimensions.stream().mapToLong(d -> d.values().size()).reduce(1, (a, b) -> a * b);
  }
}
