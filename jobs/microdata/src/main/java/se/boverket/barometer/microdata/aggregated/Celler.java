package se.boverket.barometer.microdata.aggregated;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/**
 * Population and indicators of every base area, and of the age groups of every kommun, in one pass
 * over the year's persons. The sums lie in plain arrays: adding one more indicator costs a bit and
 * an addition a person, where one more column of a grouping costs a tenth of the pass.
 */
final class Celler {
  /** Cells of the age groups of a programme are numbered beside those of all ages. */
  static final long AGE_GROUPS = 64;

  private Celler() {}

  /**
   * The table's columns but {@code ar}.
   *
   * @param persons a year of clean.person with the derived columns
   * @param programme what is counted
   */
  static Dataset<Row> rows(Dataset<Row> persons, Programme programme) {
    Asked asked = new Asked(programme);
    JavaPairRDD<Long, Tally> parts =
        persons.select(asked.columns()).javaRDD().mapPartitionsToPair(rows -> sums(asked, rows));
    int partitions = persons.sparkSession().sessionState().conf().numShufflePartitions();
    JavaRDD<Row> rows =
        parts
            .reduceByKey((a, b) -> a.with(programme, b), partitions)
            .flatMap(cell -> new CellRows(programme, cell._1, cell._2).iterator());
    return CellKey.unpacked(persons.sparkSession().createDataFrame(rows, CellRows.SCHEMA));
  }

  private static Iterator<Tuple2<Long, Tally>> sums(Asked asked, Iterator<Row> persons) {
    Map<Long, Tally> cells = new HashMap<>();
    List<AgeGroup> groups = asked.programme().groups();
    boolean[] counted = new boolean[asked.programme().populations().size()];
    while (persons.hasNext()) {
      Row person = persons.next();
      for (int p = 0; p < counted.length; p++) {
        counted[p] = asked.counted(person, p);
      }
      long cell = person.getLong(0);
      into(cells, cell * AGE_GROUPS, asked).add(asked, person, counted);
      for (int g = 0; g < groups.size(); g++) {
        if (groups.get(g).has(person.getInt(1))) {
          long kommun = CellKey.ofKommun(cell) * AGE_GROUPS + g + 1;
          into(cells, kommun, asked).add(asked, person, counted);
        }
      }
    }
    return cells.entrySet().stream().map(e -> new Tuple2<>(e.getKey(), e.getValue())).iterator();
  }

  private static Tally into(Map<Long, Tally> cells, long key, Asked asked) {
    return cells.computeIfAbsent(key, k -> new Tally(asked.programme()));
  }
}
