package se.boverket.barometer.microdata.indices;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What is secret and stays the same for an area and year, for counts that have no record keys of
 * their own: as for elections, the cell keys of its inhabitants and of the women among them.
 *
 * @param all cell key of the inhabitants
 * @param women of the women among them
 */
record AreaKeys(long all, long women) {
  /**
   * Those of all areas.
   *
   * @param befolkning a year of indices.befolkning
   */
  static Map<Omrade, AreaKeys> of(Dataset<Row> befolkning) {
    Map<Omrade, AreaKeys> keys = new HashMap<>();
    Iterator<Row> rows =
        befolkning
            .where("alder = 'T' AND bakgrund = 'T' AND kon IN ('T', '2')")
            .select("niva", "omrade", "indelning", "kon", "antal_nyckel")
            .toLocalIterator();
    while (rows.hasNext()) {
      Row row = rows.next();
      long key = row.getAs("antal_nyckel");
      boolean women = row.<String>getAs("kon").equals("2");
      keys.merge(
          Omrade.of(row),
          women ? new AreaKeys(0, key) : new AreaKeys(key, 0),
          (a, b) -> new AreaKeys(a.all + b.all, a.women + b.women));
    }
    return keys;
  }
}
