package se.boverket.barometer.microdata.indices;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What the cells of a grid sum up to.
 *
 * @param columns by name, one number a cell; {@link Fold#NOTHING} where there is none
 * @param folds how each is put together
 */
record Sums(Map<String, long[]> columns, Map<String, Fold> folds) {

  /**
   * Sums base cells over a grid.
   *
   * @param base rows of base cells
   * @param folds the columns wanted, and how each is put together
   */
  static Sums of(Grid grid, Dataset<Row> base, Map<String, Fold> folds) {
    Sums sums = none(grid, folds);
    grid.each(base, sums.adding(base.schema()));
    return sums;
  }

  /** Nothing yet. */
  static Sums none(Grid grid, Map<String, Fold> folds) {
    Map<String, long[]> columns = new LinkedHashMap<>();
    folds.keySet().forEach(name -> columns.put(name, none(grid)));
    return new Sums(columns, folds);
  }

  /**
   * Adds base cells to the cells that they are part of.
   *
   * @param base columns of the base cells: looked up once, for a year has a million of them
   */
  BiConsumer<Row, int[]> adding(StructType base) {
    String[] names = columns.keySet().toArray(String[]::new);
    int[] at = Arrays.stream(names).mapToInt(base::fieldIndex).toArray();
    long[][] sums = columns.values().toArray(long[][]::new);
    Fold[] fold = Arrays.stream(names).map(folds::get).toArray(Fold[]::new);
    return (row, cells) -> {
      for (int c = 0; c < at.length; c++) {
        if (!row.isNullAt(at[c])) {
          fold[c].into(sums[c], cells, row.getLong(at[c]));
        }
      }
    };
  }

  /** Nothing in any cell. */
  static long[] none(Grid grid) {
    long[] cells = new long[grid.cells()];
    Arrays.fill(cells, Fold.NOTHING);
    return cells;
  }

  /** One row a cell: {@code cell} and the columns, null where there is nothing. */
  Dataset<Row> rows(SparkSession spark) {
    StructType schema = new StructType().add("cell", DataTypes.LongType, false);
    for (String name : columns.keySet()) {
      schema = schema.add(name, DataTypes.LongType, true);
    }
    long[][] values = columns.values().toArray(long[][]::new);
    Broadcast<long[][]> sent =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(values);
    return spark
        .range(values[0].length)
        .map((MapFunction<Long, Row>) cell -> row(sent.value(), cell), Encoders.row(schema));
  }

  private static Row row(long[][] values, long cell) {
    Object[] row = new Object[values.length + 1];
    row[0] = cell;
    for (int c = 0; c < values.length; c++) {
      long value = values[c][(int) cell];
      row[c + 1] = value == Fold.NOTHING ? null : (Object) value;
    }
    return RowFactory.create(row);
  }
}
