package se.boverket.barometer.publication.derived;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Contract;

/** Takes one figure down from the rows of its table. */
final class PickReader {
  private static final List<String> KEY = List.of("ar", "niva", "omrade", "indelning");

  private final Pick pick;
  private final int[] key;
  private final int[] places;
  private final Object[] wanted;
  private final int figure;
  private final List<Integer> years;

  /**
   * A reader of one table.
   *
   * @param pick the figure
   * @param figure its place among all
   * @param years reference years
   */
  PickReader(Pick pick, int figure, List<Integer> years, Contract table) {
    List<Map.Entry<String, Object>> where = List.copyOf(pick.where().entrySet());
    this.pick = pick;
    this.figure = figure;
    this.years = years;
    key = places(table, Stream.concat(KEY.stream(), Stream.of(pick.column(), "status")));
    places = places(table, where.stream().map(Map.Entry::getKey));
    wanted = where.stream().map(Map.Entry::getValue).toArray();
  }

  void row(Row row, Notebook notebook) {
    for (int i = 0; i < places.length; i++) {
      if (!wanted[i].equals(row.get(places[i]))) {
        return;
      }
    }
    if (pick.wants(row.getString(key[1]))) {
      Area area = new Area(row.getString(key[1]), row.getString(key[2]), row.getString(key[3]));
      Object value = row.get(key[4]);
      notebook
          .line(area, figure)
          .put(years.indexOf(row.getInt(key[0])), value, letter(value, row.getString(key[5])));
    }
  }

  /** A row's status may be that of another of its cells: a value that is there is normal then. */
  private static char letter(Object value, String status) {
    return value != null && Weight.NOTHING.contains(status) ? 'A' : status.charAt(0);
  }

  private static int[] places(Contract table, Stream<String> columns) {
    return columns.mapToInt(table.names()::indexOf).toArray();
  }
}
