package se.boverket.barometer.microdata.indices;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Stop;

/**
 * All cells of a table: every area with every combination of groups, totals included. A cell is one
 * number, {@code id · combinations + combination}, and the position of its sums in plain arrays: a
 * base cell is part of some forty cells, and adding to arrays costs a hundredth of grouping rows.
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
   * @param values its codes; a last {@code T} is all of them
   * @param total how that is made
   */
  record Dimension(String column, List<String> values, Total total) {
    /** Groups whose total is their sum. */
    Dimension(String column, List<String> values) {
      this(column, values, Total.SUM);
    }

    /** Only the total of a column. */
    static Dimension only(String column) {
      return new Dimension(column, List.of(TOTAL), Total.ALL);
    }

    /** Positions that a code counts at: its own, and the total's where there is one. */
    private IntStream positions(String code) {
      int own = total == Total.ALL ? 0 : values.indexOf(code);
      if (own < 0) {
        throw Stop.integrity(
            "The cells have a "
                + column
                + " "
                + code
                + " that the definitions do not: "
                + "do the year again from aggregate.");
      }
      int last = values.size() - 1;
      boolean summed = total == Total.SUM && values.get(last).equals(TOTAL) && own != last;
      return summed ? IntStream.of(own, last) : IntStream.of(own);
    }
  }

  /** How the total of some groups is made of base cells. */
  enum Total {
    /** Of the cells of all groups. */
    SUM,
    /** It has cells of its own. */
    OWN,
    /** Of all cells, whatever they say: there are no groups. */
    ALL
  }

  /** How many there are. */
  int cells() {
    return Math.multiplyExact(places.ids().size(), combinations());
  }

  /** The number of one. */
  int cell(Omrade area, List<String> codes) {
    return places.ids().get(area) * combinations() + slots(codes)[0];
  }

  /**
   * Goes through base cells with the numbers of the cells that each is part of.
   *
   * @param base rows with the columns of a base area and of every dimension
   */
  void each(Dataset<Row> base, BiConsumer<Row, int[]> consumer) {
    CellsOf cells = new CellsOf(this, base.schema());
    for (Iterator<Row> rows = base.toLocalIterator(); rows.hasNext(); ) {
      Row row = rows.next();
      consumer.accept(row, cells.of(row));
    }
  }

  /**
   * Puts the groups back in place of {@code cell}, and the area: {@code id}, niva, omrade,
   * indelning, ursprung.
   */
  Dataset<Row> named(Dataset<Row> cells) {
    Dataset<Row> named =
        cells.withColumn("id", expr("CAST(cell DIV " + combinations() + " AS INT)"));
    long stride = 1;
    for (int d = dimensions.size() - 1; d >= 0; d--) {
      Dimension dimension = dimensions.get(d);
      int n = dimension.values().size();
      Column position = expr("CAST(cell DIV %dL %% %d + 1 AS INT)".formatted(stride, n));
      named =
          named.withColumn(
              dimension.column(),
              element_at(
                  array(dimension.values().stream().map(v -> lit(v)).toArray(Column[]::new)),
                  position));
      stride *= n;
    }
    return named.drop("cell").join(broadcast(places.areas(cells)), "id");
  }

  /** Combinations that a row of the codes counts in, its own first. */
  int[] slots(List<String> codes) {
    IntStream slots = IntStream.of(0);
    for (int d = 0; d < dimensions.size(); d++) {
      int[] positions = dimensions.get(d).positions(codes.get(d)).toArray();
      int n = dimensions.get(d).values().size();
      slots = slots.flatMap(s -> Arrays.stream(positions).map(p -> s * n + p));
    }
    return slots.toArray();
  }

  int combinations() {
    return dimensions.stream().mapToInt(d -> d.values().size()).reduce(1, Math::multiplyExact);
  }
}
