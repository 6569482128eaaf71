package se.boverket.barometer.microdata.indices.segregation;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * The inhabited 100 m squares of the country; a square that two kommuner share stands twice.
 *
 * @param kommun of each
 * @param east SWEREF 99 TM, metres
 * @param north likewise
 * @param everybody persons
 * @param persons for each grouping its focal group, then all its groups [..][square]
 */
public record Squares(
    String[] kommun, int[] east, int[] north, long[] everybody, long[][] persons) {

  /**
   * Reads them.
   *
   * @param rutor a year of aggregated.rutor
   * @param size how many rows there are
   * @param groupings how many groupings there are
   */
  public static Squares of(Iterator<Row> rutor, int size, int groupings) {
    Squares squares =
        new Squares(
            new String[size],
            new int[size],
            new int[size],
            new long[size],
            new long[2 * groupings][size]);
    for (int i = 0; i < size; i++) {
      squares.put(i, rutor.next());
    }
    return squares;
  }

  private void put(int i, Row row) {
    kommun[i] = row.<String>getAs("kommun").intern();
    north[i] = row.getAs("koordinat_n");
    east[i] = row.getAs("koordinat_e");
    everybody[i] = row.<Long>getAs("antal");
    List<Long> focus = row.getList(row.fieldIndex("fokus"));
    List<Long> all = row.getList(row.fieldIndex("alla"));
    for (int g = 0; g < focus.size(); g++) {
      persons[2 * g][i] = focus.get(g);
      persons[2 * g + 1][i] = all.get(g);
    }
  }
}
