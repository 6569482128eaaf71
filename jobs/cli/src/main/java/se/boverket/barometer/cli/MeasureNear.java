package se.boverket.barometer.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.boverket.barometer.measures.Value;
import se.boverket.barometer.measures.nearest.Bespoke;
import se.boverket.barometer.measures.nearest.Nearest;
import se.boverket.barometer.measures.nearest.Surroundings;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.file.Answer;

/**
 * Measures within each inhabitant's k nearest persons, who are looked for across the borders of
 * wholes.
 *
 * @param input the counts
 * @param places where they live
 * @param choice which groups
 */
record MeasureNear(MeasureInput input, MeasurePlaces places, MeasureChoice choice) {
  private static final List<String> COLUMNS = List.of("within", "k", "measure", "group", "value");
  private static final double[] PARTS = {0.1, 0.5, 0.9, 0.99};
  private static final List<String> PERCENTILES =
      List.of("exposure_p10", "exposure_p50", "exposure_p90", "exposure_p99");

  Answer answer(List<Long> ks) {
    List<String> groups = choice.groups(input);
    Map<String, int[]> wholes = places.squares();
    Map<String, List<List<Object>>> rows = new TreeMap<>();
    Nearest nearest = Nearest.on(places.grid());
    for (long k : ks) {
      Surroundings near = surroundings(nearest, k);
      wholes.forEach(
          (whole, squares) ->
              rows.merge(
                  whole,
                  rows(whole, near, squares, groups),
                  (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    }
    return new Answer(COLUMNS, rows.values().stream().flatMap(List::stream).toList());
  }

  private Surroundings surroundings(Nearest nearest, long k) {
    Surroundings near = nearest.of(k);
    if (!near.reached()) {
      throw Stop.refused(
          input.file() + " holds fewer than " + k + " persons: give a smaller --k, or more areas.");
    }
    return near;
  }

  private List<List<Object>> rows(
      String whole, Surroundings near, int[] squares, List<String> groups) {
    Bespoke own =
        Bespoke.of(
            places.residents(whole, squares),
            Arrays.stream(near.shares())
                .map(share -> Arrays.stream(squares).mapToDouble(s -> share[s]).toArray())
                .toArray(double[][]::new));
    Stream<List<Object>> all =
        Stream.of(
            row(whole, near, "multigroup_dissimilarity", own.dissimilarity()),
            row(whole, near, "multigroup_entropy", own.entropy()),
            row(whole, near, "mutual_information", own.information()));
    return Stream.concat(all, groups.stream().flatMap(g -> ofGroup(whole, near, own, g))).toList();
  }

  private Stream<List<Object>> ofGroup(String whole, Surroundings near, Bespoke own, String group) {
    int g = input.groups().indexOf(group);
    List<Value> percentiles = own.percentiles(g, PARTS);
    Stream<List<Object>> exposures =
        IntStream.range(0, PARTS.length)
            .mapToObj(p -> named(row(whole, near, PERCENTILES.get(p), percentiles.get(p)), group));
    return Stream.concat(
        Stream.of(named(row(whole, near, "isolation", own.isolation(g)), group)), exposures);
  }

  private static List<Object> row(String whole, Surroundings near, String measure, Value value) {
    return Arrays.asList(MeasureSubject.key(whole), near.k(), measure, null, value.number());
  }

  private static List<Object> named(List<Object> row, String group) {
    row.set(3, group);
    return row;
  }
}
