package se.boverket.barometer.microdata.indices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Persons by the codes of two divisions.
 *
 * @param ar reference year that carries both
 * @param persons by DeSO of the division that is known, then of the other
 */
record Indelningsnyckel(int ar, Map<String, TreeMap<String, Long>> persons) {

  /**
   * A part of a DeSO.
   *
   * @param from the DeSO
   * @param to DeSO of the other division that the part lies in
   * @param before persons in the parts before it, of all
   * @param upTo persons in these and in it
   * @param all persons in the DeSO
   */
  record Part(String from, String to, long before, long upTo, long all) {}

  /** Of a year of aggregated.indelningsnyckel, read from one division to another. */
  static Indelningsnyckel of(int ar, Dataset<Row> rows, Division from, Division to) {
    Map<String, TreeMap<String, Long>> persons = new TreeMap<>();
    for (Row row : rows.collectAsList()) {
      persons
          .computeIfAbsent(row.getAs(from.column()), k -> new TreeMap<>())
          .merge(row.getAs(to.column()), row.<Long>getAs("antal"), Long::sum);
    }
    return new Indelningsnyckel(ar, persons);
  }

  /** The year nearest to another, the earlier of two equally near. */
  static Optional<Integer> nearest(List<Integer> years, int ar) {
    return years.stream()
        .min(Comparator.comparingInt((Integer y) -> Math.abs(y - ar)).thenComparing(y -> y));
  }

  /**
   * The parts of every DeSO, slivers counted to its largest part. A DeSO where nobody lived in the
   * key's year is the one of the same code; without such a one it has no part.
   *
   * @param population of each DeSO in the year that is estimated
   * @param codes of the other division
   * @param least persons in a part, in the key's year and by estimate in the other
   */
  List<Part> parts(Map<String, Long> population, TreeSet<String> codes, long least) {
    List<Part> parts = new ArrayList<>();
    population.forEach(
        (from, now) -> {
          if (persons.containsKey(from)) {
            parts.addAll(parts(from, merged(from, now, least)));
          } else if (codes.contains(from)) {
            parts.add(new Part(from, from, 0, 1, 1));
          }
        });
    return parts;
  }

  /**
   * Where the persons of each sliver are counted, by DeSO and other DeSO; the others are not in it.
   */
  Map<String, Map<String, String>> slivers(long least) {
    Map<String, Map<String, String>> slivers = new TreeMap<>();
    persons.forEach(
        (from, of) ->
            of.forEach(
                (to, n) -> {
                  if (n < least && !to.equals(largest(from))) {
                    slivers.computeIfAbsent(from, k -> new TreeMap<>()).put(to, largest(from));
                  }
                }));
    return slivers;
  }

  private TreeMap<String, Long> merged(String from, long now, long least) {
    TreeMap<String, Long> all = persons.get(from);
    long then = all.values().stream().mapToLong(n -> n).sum();
    TreeMap<String, Long> merged = new TreeMap<>();
    all.forEach(
        (to, n) -> {
          boolean sliver = n < least || n * now < least * then;
          merged.merge(sliver ? largest(from) : to, n, Long::sum);
        });
    return merged;
  }

  /** The first of the largest ones. */
  private String largest(String from) {
    return persons.get(from).entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  private static List<Part> parts(String from, TreeMap<String, Long> of) {
    long all = of.values().stream().mapToLong(n -> n).sum();
    List<Part> parts = new ArrayList<>();
    long before = 0;
    for (Map.Entry<String, Long> to : of.entrySet()) {
      parts.add(new Part(from, to.getKey(), before, before + to.getValue(), all));
      before += to.getValue();
    }
    return parts;
  }
}
