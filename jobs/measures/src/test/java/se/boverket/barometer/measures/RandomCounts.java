package se.boverket.barometer.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The random tables with keys, as counts. */
public final class RandomCounts {
  private RandomCounts() {}

  public static Stream<Counts> manyGroups(int howMany) {
    return RandomTables.manyGroups(howMany).map(RandomCounts::of);
  }

  /** Units u00, u01 … and groups g0, g1 …, from one array per group. */
  public static Counts of(double[][] columns) {
    List<Counts.Row> rows = new ArrayList<>();
    for (int g = 0; g < columns.length; g++) {
      for (int i = 0; i < columns[g].length; i++) {
        rows.add(new Counts.Row(String.format(Locale.ROOT, "u%02d", i), "g" + g, columns[g][i]));
      }
    }
    return Counts.of(rows);
  }
}
