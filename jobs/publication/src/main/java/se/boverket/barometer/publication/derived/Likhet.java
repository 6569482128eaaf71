package se.boverket.barometer.publication.derived;

import com.typesafe.config.Config;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.boverket.barometer.measures.numeric.Sum;

/**
 * How like kommuner are: root mean square of their differences in some published measures and in
 * log population, each in standard deviations over the kommuner of the year.
 *
 * @param kommuner codes, ascending
 * @param z by measure and kommun; NaN where a kommun shows no value
 * @param fewest measures that both must have
 * @param count how many are named
 */
record Likhet(List<String> kommuner, double[][] z, int fewest, int count) {

  static Likhet of(Source source, int year) {
    Config config = source.config().getConfig("jamforelse.likhet");
    List<String> kommuner = source.places().lan().keySet().stream().sorted().toList();
    double[][] z =
        Stream.concat(
                Stream.of(row(source, Series.PERSONS, kommuner, year)).map(Likhet::logs),
                config.getStringList("matt").stream().map(m -> row(source, m, kommuner, year)))
            .map(Likhet::standardised)
            .toArray(double[][]::new);
    return new Likhet(kommuner, z, config.getInt("minst"), config.getInt("antal"));
  }

  /** Those most like each kommun, the most alike first; null in places that nobody fills. */
  Map<String, List<String>> nearest() {
    Map<String, List<String>> nearest = new HashMap<>();
    for (int k = 0; k < kommuner.size(); k++) {
      double[] distances = distances(k);
      String[] named = new String[count];
      int[] order =
          IntStream.range(0, distances.length)
              .filter(o -> !Double.isNaN(distances[o]))
              .boxed()
              .sorted(Comparator.comparingDouble((Integer o) -> distances[o]))
              .mapToInt(o -> o)
              .limit(count)
              .toArray();
      Arrays.setAll(named, i -> i < order.length ? kommuner.get(order[i]) : null);
      nearest.put(kommuner.get(k), Arrays.asList(named));
    }
    return nearest;
  }

  /** Distances to all kommuner; NaN to itself and where they have too few measures in common. */
  private double[] distances(int kommun) {
    return IntStream.range(0, kommuner.size())
        .mapToDouble(other -> other == kommun ? Double.NaN : distance(kommun, other))
        .toArray();
  }

  private double distance(int one, int other) {
    Sum squares = new Sum();
    int common = 0;
    for (double[] measure : z) {
      double apart = measure[one] - measure[other];
      if (!Double.isNaN(apart)) {
        squares.add(apart * apart);
        common++;
      }
    }
    return common < fewest ? Double.NaN : Math.sqrt(squares.value() / common);
  }

  private static double[] row(Source source, String figure, List<String> kommuner, int year) {
    return kommuner.stream()
        .map(k -> new Area("kommun", k, Area.AKTUELL))
        .mapToDouble(a -> source.figures().value(figure, a, year).orElse(Double.NaN))
        .toArray();
  }

  /** StrictMath: the same digits on every machine. */
  private static double[] logs(double[] values) {
    return Arrays.stream(values).map(v -> v > 0 ? StrictMath.log(v) : Double.NaN).toArray();
  }

  /** In standard deviations; a measure in which all are equal says nothing. */
  private static double[] standardised(double[] values) {
    double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
    double mean = mean(known);
    double sd = Math.sqrt(mean(Arrays.stream(known).map(v -> (v - mean) * (v - mean)).toArray()));
    return Arrays.stream(values).map(v -> sd > 0 ? (v - mean) / sd : Double.NaN).toArray();
  }

  private static double mean(double[] values) {
    Sum sum = new Sum();
    Arrays.stream(values).forEach(sum::add);
    return sum.value() / values.length;
  }
}
