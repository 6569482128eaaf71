package se.boverket.barometer.publication.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;

/**
 * The order of a published table: by its key columns, numbers as numbers, codes by their
 * characters.
 *
 * @param names names of the key columns
 * @param places where they stand in a row
 */
public record RowKey(String[] names, int[] places) implements Comparator<Row> {

  /**
   * The order by some columns.
   *
   * @param key names of the key columns
   * @param columns names of a row's cells
   */
  public static RowKey of(List<String> key, List<String> columns) {
    return new RowKey(
        key.toArray(String[]::new), key.stream().mapToInt(columns::indexOf).toArray());
  }

  @Override
  public int compare(Row a, Row b) {
    for (int place : places) {
      int order = order(a.get(place), b.get(place));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** For messages and revision.json: {@code ar = 2022, omrade = 0180}. */
  public String text(Row row) {
    return IntStream.range(0, names.length)
        .mapToObj(i -> names[i] + " = " + row.get(places[i]))
        .collect(Collectors.joining(", "));
  }

  private static int order(Object a, Object b) {
    return a instanceof Integer number
        ? number.compareTo((Integer) b)
        : a.toString().compareTo(b.toString());
  }
}
