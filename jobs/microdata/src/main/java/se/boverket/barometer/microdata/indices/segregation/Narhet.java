package se.boverket.barometer.microdata.indices.segregation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.boverket.barometer.measures.Value;
import se.boverket.barometer.measures.nearest.Bespoke;
import se.boverket.barometer.measures.nearest.Grid;
import se.boverket.barometer.measures.nearest.Nearest;
import se.boverket.barometer.measures.nearest.Surroundings;

/**
 * Segregation by the k nearest inhabitants of everybody's square, whatever area they live in: the
 * focal group of each grouping against the others of the grouping.
 *
 * @param squares the country's
 * @param groupings one census for each, in the order of the squares' groups; its wholes name the
 *     kommuner
 */
record Narhet(Squares squares, List<Census> groupings) {

  private static final double[] PARTS = {0.1, 0.5, 0.9};
  private static final List<String> PERCENTILES =
      List.of("exposure_p10", "exposure_p50", "exposure_p90");

  /**
   * What is around the squares.
   *
   * @param near the k nearest inhabitants by square of the map
   * @param places the square of the map that each of ours is
   */
  private record Field(Surroundings near, int[] places) {}

  /**
   * A kommun.
   *
   * @param squares its squares, ascending
   */
  private record Home(Whole kommun, int[] squares) {}

  /**
   * The columns of the contract but {@code ar}.
   *
   * @param ks how many nearest inhabitants
   */
  Stream<Row> rows(List<Long> ks) {
    Grid map = Grid.of(squares.east(), squares.north(), squares.everybody(), squares.persons());
    int[] places =
        IntStream.range(0, squares.east().length)
            .map(i -> map.square(squares.east()[i], squares.north()[i]))
            .toArray();
    Nearest nearest = Nearest.on(map);
    List<Home> homes = homes();
    return ks.stream()
        .map(k -> new Field(nearest.of(k), places))
        .flatMap(
            field -> homes.parallelStream().flatMap(home -> rows(home, field)).toList().stream());
  }

  private List<Home> homes() {
    Map<String, IntStream.Builder> members = new TreeMap<>();
    for (int i = 0; i < squares.kommun().length; i++) {
      members.computeIfAbsent(squares.kommun()[i], k -> IntStream.builder()).add(i);
    }
    return groupings.get(0).places().wholes().stream()
        .filter(whole -> whole.niva().equals("kommun"))
        .map(
            kommun ->
                new Home(
                    kommun,
                    members.getOrDefault(kommun.omrade(), IntStream.builder()).build().toArray()))
        .toList();
  }

  private Stream<Row> rows(Home home, Field field) {
    return IntStream.range(0, groupings.size())
        .boxed()
        .flatMap(
            g -> {
              double[][] residents = residents(home, g);
              return values(Bespoke.of(residents, shares(home, field, g)), field.near.k())
                  .entrySet()
                  .stream()
                  .map(e -> new Made(g, field.near, e.getKey(), e.getValue()))
                  .map(made -> row(home, residents, made));
            });
  }

  /** On the literature's scale, by id, the focal group first. */
  private static Map<String, Double> values(Bespoke own, long k) {
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("isolation", own.isolation(0).number());
    values.put("dissimilarity", own.dissimilarity().number());
    values.put("entropy", own.entropy().number());
    values.put("mutual_information", own.information().number());
    List<Value> exposures = own.percentiles(0, PARTS);
    for (int i = 0; i < PARTS.length; i++) {
      values.put(PERCENTILES.get(i), coarse(exposures.get(i), k));
    }
    return values;
  }

  /**
   * A percentile is the exposure of one place, which one person among its k nearest changes by 1/k:
   * it is told to the nearest 2/k, since the wall's rounding knows the kommun's groups only.
   */
  private static Double coarse(Value exposure, long k) {
    return exposure.exists() ? (Double) (Math.rint(exposure.number() * k / 2) * 2 / k) : null;
  }

  /**
   * A value.
   *
   * @param grouping position of its grouping
   * @param near what it was made of
   * @param matt id of the measure
   * @param value on the literature's scale; null where there is none
   */
  private record Made(int grouping, Surroundings near, String matt, Double value) {}

  private double[][] residents(Home home, int grouping) {
    long[] focus = squares.persons()[2 * grouping];
    long[] all = squares.persons()[2 * grouping + 1];
    return new double[][] {
      Arrays.stream(home.squares).mapToDouble(i -> focus[i]).toArray(),
      Arrays.stream(home.squares).mapToDouble(i -> all[i] - focus[i]).toArray()
    };
  }

  /** The focal group's share of the grouping around each square, and everybody else's. */
  private static double[][] shares(Home home, Field field, int grouping) {
    double[] focus = field.near.shares()[2 * grouping];
    double[] all = field.near.shares()[2 * grouping + 1];
    double[] share =
        Arrays.stream(home.squares)
            .map(i -> field.places[i])
            .mapToDouble(place -> all[place] > 0 ? focus[place] / all[place] : 0)
            .toArray();
    return new double[][] {share, Arrays.stream(share).map(q -> 1 - q).toArray()};
  }

  private Row row(Home home, double[][] residents, Made made) {
    Census census = groupings.get(made.grouping);
    boolean there = made.value != null && made.near.reached();
    String missing = squares.everybody().length == 0 ? "O" : census.missing();
    return RowFactory.create(
        home.kommun.niva(),
        home.kommun.omrade(),
        home.kommun.indelning(),
        census.grouping().id(),
        (int) made.near.k(),
        made.matt,
        there ? (Double) (100 * made.value) : null,
        (long) Arrays.stream(residents[0]).sum(),
        (long) Arrays.stream(residents[1]).sum(),
        home.squares.length,
        there ? census.present() : missing);
  }
}
