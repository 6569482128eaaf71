package se.boverket.barometer.microdata.indices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Exact medians at every level, from the sorted values of the base areas. What is handed on is the
 * mean of the central values, never one person's.
 */
final class Medianer {
  private static final StructType SCHEMA =
      StructType.fromDDL("id int, matt string, kon string, bakgrund string, median double");

  private Medianer() {}

  /**
   * One row per area, indicator, kön and background that anybody has a value in.
   *
   * @param varden a year of aggregated.varden
   */
  static Dataset<Row> rows(Dataset<Row> varden, Places places) {
    Map<Cell, List<long[]>> cells = new HashMap<>();
    for (Iterator<Row> rows = varden.toLocalIterator(); rows.hasNext(); ) {
      Row row = rows.next();
      long[] values =
          row.<Long>getList(row.fieldIndex("varden")).stream().mapToLong(v -> v).toArray();
      for (Cell cell : cells(row, places)) {
        cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(values);
      }
    }
    List<Row> medians =
        cells.entrySet().parallelStream().map(e -> e.getKey().row(central(e.getValue()))).toList();
    return varden.sparkSession().createDataFrame(medians, SCHEMA);
  }

  /** Mean of the 7 (odd number) or 6 (even number) central values, of all where there are fewer. */
  static double central(List<long[]> parts) {
    Ordered values = new Ordered(parts);
    long n = values.size();
    int width = (int) Math.min(n, n % 2 == 1 ? 7 : 6);
    return (double) LongStream.of(values.ranks((n - width) / 2, width)).sum() / width;
  }

  private static List<Cell> cells(Row row, Places places) {
    List<Cell> cells = new ArrayList<>();
    for (int id : places.of(row)) {
      for (String kon : List.of(row.<String>getAs("kon"), Grid.TOTAL)) {
        for (String bakgrund : List.of(row.<String>getAs("bakgrund"), Grid.TOTAL)) {
          cells.add(new Cell(id, row.getAs("matt"), kon, bakgrund));
        }
      }
    }
    return cells;
  }

  private record Cell(int id, String matt, String kon, String bakgrund) {
    Row row(double median) {
      return RowFactory.create(id, matt, kon, bakgrund, median);
    }
  }
}
