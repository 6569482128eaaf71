package se.boverket.barometer.bench.wall;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import se.boverket.barometer.disclosure.system.LinkedTable;

/**
 * What a reader of published counts loses.
 *
 * @param table true counts
 * @param published count of each cell as published, negative where it is not shown
 */
record Loss(LinkedTable table, long[] published) {
  private static final String RARE = "g5";
  private static final String COMMON = "g0";

  /**
   * Cells changed and hidden, mean and largest change of those shown, and D of the rarest group.
   */
  String line() {
    long[] changes =
        IntStream.range(0, published.length)
            .filter(c -> published[c] >= 0)
            .mapToLong(c -> Math.abs(published[c] - table.counts()[c]))
            .toArray();
    return String.format(
        Locale.ROOT,
        "changed %d hidden %d mean change %.3f largest %d D %.4f published %.4f",
        IntStream.range(0, changes.length).filter(k -> changes[k] > 0).count(),
        published.length - changes.length,
        IntStream.range(0, changes.length).mapToLong(k -> changes[k]).average().orElse(0),
        IntStream.range(0, changes.length).mapToLong(k -> changes[k]).max().orElse(0),
        dissimilarity(table.counts()),
        dissimilarity(published));
  }

  /** D between the rarest and the largest group over DeSO; what is hidden reads as nobody. */
  private double dissimilarity(long[] counts) {
    Map<List<String>, Integer> places = new HashMap<>();
    List<List<String>> keys = table.layout().keys();
    IntStream.range(0, keys.size()).forEach(c -> places.put(keys.get(c), c));
    List<String> areas = table.layout().inner().stream().map(k -> k.get(0)).distinct().toList();
    double[] rare = shares(areas, RARE, places, counts);
    double[] common = shares(areas, COMMON, places, counts);
    return IntStream.range(0, rare.length).mapToDouble(a -> Math.abs(rare[a] - common[a])).sum()
        / 2;
  }

  private static double[] shares(
      List<String> areas, String group, Map<List<String>, Integer> places, long[] counts) {
    double[] of =
        areas.stream()
            .mapToDouble(a -> Math.max(0, counts[places.get(List.of(a, "T", group))]))
            .toArray();
    double sum = IntStream.range(0, of.length).mapToDouble(a -> of[a]).sum();
    return IntStream.range(0, of.length).mapToDouble(a -> of[a] / sum).toArray();
  }
}
