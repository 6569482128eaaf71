package se.boverket.barometer.bench.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.boverket.barometer.disclosure.system.Cell;
import se.boverket.barometer.disclosure.system.Dimension;
import se.boverket.barometer.disclosure.system.LinkedTable;
import se.boverket.barometer.tables.Codelist;

/**
 * A made-up count table over real areas: kon (2) and six groups, from two thirds of the population
 * down to one in two hundred, unevenly spread, so that about one cell in twenty is small.
 */
final class SyntheticTable {
  private static final double[] SHARES = {0.66, 0.17, 0.09, 0.045, 0.025, 0.01};
  private static final double MEDIAN_POPULATION = 1714;

  private SyntheticTable() {}

  /**
   * The table with all margins on five levels.
   *
   * @param areas rows with deso and regso
   * @param seed same seed, same table
   */
  static LinkedTable of(List<Map<String, String>> areas, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Cell> cells = new ArrayList<>();
    Map<String, String> parents = new TreeMap<>();
    for (Map<String, String> area : areas) {
      climb(parents, area);
      double population = MEDIAN_POPULATION * Math.exp(0.35 * random.nextGaussian());
      for (int group = 0; group < SHARES.length; group++) {
        double expected = population / 2 * SHARES[group] * Math.exp(0.7 * random.nextGaussian());
        for (String kon : List.of("1", "2")) {
          double noise = Math.sqrt(expected) * random.nextGaussian();
          long count = Math.max(0, Math.round(expected + noise));
          cells.add(new Cell(List.of(area.get("deso"), kon, "g" + group), count));
        }
      }
    }
    List<String> groups = List.of("g0", "g1", "g2", "g3", "g4", "g5");
    return LinkedTable.withMargins(
        List.of(
            Dimension.nested("omrade", parents),
            Dimension.margin("kon", "T", List.of("1", "2")),
            Dimension.margin("grupp", "T", groups)),
        cells);
  }

  /** Every n-th municipality of a list of areas, whole. */
  static List<Map<String, String>> some(Codelist list, int every) {
    List<String> kommuner =
        list.rows().stream().map(SyntheticTable::kommun).distinct().sorted().toList();
    return list.rows().stream().filter(row -> kommuner.indexOf(kommun(row)) % every == 0).toList();
  }

  /** The municipalities of a table. */
  static SortedSet<String> kommuner(LinkedTable table) {
    return table.layout().inner().stream()
        .map(key -> key.get(0).substring(0, 4))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String kommun(Map<String, String> area) {
    return area.get("deso").substring(0, 4);
  }

  private static void climb(Map<String, String> parents, Map<String, String> area) {
    parents.put(area.get("deso"), area.get("regso"));
    parents.put(area.get("regso"), kommun(area));
    parents.put(kommun(area), kommun(area).substring(0, 2));
    parents.put(kommun(area).substring(0, 2), "00");
  }
}
