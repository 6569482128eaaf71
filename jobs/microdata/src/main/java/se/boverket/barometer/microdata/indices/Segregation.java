package se.boverket.barometer.microdata.indices;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.microdata.aggregated.Grouping;
import se.boverket.barometer.microdata.indices.segregation.Census;
import se.boverket.barometer.microdata.indices.segregation.Neighbourhoods;
import se.boverket.barometer.microdata.indices.segregation.Nested;
import se.boverket.barometer.microdata.indices.segregation.People;
import se.boverket.barometer.microdata.indices.segregation.SegregationTables;
import se.boverket.barometer.microdata.indices.segregation.Squares;
import se.boverket.barometer.microdata.indices.segregation.Whole;
import se.boverket.barometer.tables.Stop;

/**
 * From a year's cells to the tables of segregation.
 *
 * @param omraden the year's areas
 * @param groupings of {@code schemas/groupings}
 */
record Segregation(Omraden omraden, List<Grouping> groupings) {

  /**
   * Rows by table, in the columns of their contracts but {@code ar}.
   *
   * @param before aggregated.grupper of the year before, without rows where that is not there
   */
  static Map<String, List<Row>> tables(Cells cells, Dataset<Row> before, int ar) {
    Segregation segregation = new Segregation(cells.places().omraden(), cells.what().groupings());
    List<Row> grupper = cells.tables().apply("grupper").collectAsList();
    List<Row> whole = grupper.stream().filter(row -> !Omraden.drawn(row)).toList();
    List<Row> then = before.collectAsList();
    SegregationTables tables = new SegregationTables(cells.what().method());
    Map<String, List<Row>> rows =
        new TreeMap<>(
            tables.of(
                new SegregationTables.Year(
                    ar,
                    segregation.counts(whole, ar),
                    then.isEmpty() ? List.of() : segregation.counts(then, ar - 1),
                    squares(cells.tables().apply("rutor"), cells.what().groupings().size()))));
    rows.merge(
        "segregationsindex",
        tables.own(new Drawn(segregation, grupper, ar).all()),
        (all, own) -> Stream.concat(all.stream(), own.stream()).toList());
    return rows;
  }

  /** Row by row, for a nation has a million of them. */
  private static Squares squares(Dataset<Row> rutor, int groupings) {
    Dataset<Row> ordered = rutor.orderBy("koordinat_n", "koordinat_e", "kommun");
    return Squares.of(ordered.toLocalIterator(), (int) rutor.count(), groupings);
  }

  /**
   * The persons of every division by every grouping; those without an area are in none.
   *
   * @param grupper a year of aggregated.grupper
   * @param ar reference year
   */
  List<Nested> counts(List<Row> grupper, int ar) {
    return omraden.delivered().stream().flatMap(d -> counts(d, grupper, ar)).toList();
  }

  private Stream<Nested> counts(Division division, List<Row> grupper, int ar) {
    Level lan = level(division, "lan", deso -> omraden.lan().get(kommun(deso)));
    Level kommun = level(division, "kommun", Segregation::kommun);
    Level regso = level(division, "regso", division.regsoOf()::get);
    Level deso = level(division, "deso", code -> code);
    Map<String, People> people = people(division, deso.places.codes(), grupper);
    return groupings.stream()
        .map(
            g -> {
              People small = people.get(g.id());
              return new Nested(
                  lan.of(g, small, ar),
                  kommun.of(g, small, ar),
                  regso.of(g, small, ar),
                  deso.of(g, small, ar));
            });
  }

  /**
   * One kind of areas.
   *
   * @param places the areas
   * @param ofDeso the area of each DeSO, by position
   */
  record Level(Neighbourhoods places, int[] ofDeso) {
    Census of(Grouping grouping, People byDeso, int ar) {
      return Census.of(places, grouping, byDeso.merged(ofDeso, places.codes().size()), ar);
    }
  }

  Level level(Division division, String enhet, UnaryOperator<String> unitOf) {
    List<String> units = division.regsoOf().keySet().stream().map(unitOf).toList();
    List<String> codes = List.copyOf(new TreeSet<>(units));
    int[] ofDeso = units.stream().mapToInt(u -> Collections.binarySearch(codes, u)).toArray();
    boolean smallest = enhet.equals("deso");
    List<Whole> wholes =
        Stream.concat(upper(division, ofDeso), smallest ? own(division, ofDeso) : Stream.empty())
            .toList();
    String own = smallest ? division.deso() : division.regso();
    return new Level(new Neighbourhoods(enhet, own, codes, wholes), ofDeso);
  }

  private Stream<Whole> upper(Division division, int[] ofDeso) {
    Map<Omrade, TreeSet<Integer>> members = new TreeMap<>();
    omraden.lan().keySet().stream()
        .flatMap(omraden::upper)
        .forEach(area -> members.put(area, new TreeSet<>()));
    int next = 0;
    for (String deso : division.regsoOf().keySet()) {
      int unit = ofDeso[next++];
      omraden.upper(kommun(deso)).forEach(area -> members.get(area).add(unit));
    }
    String indelning = omraden.indelning(division);
    return members.entrySet().stream().map(e -> whole(e.getKey().in(indelning), e.getValue()));
  }

  private Stream<Whole> own(Division division, int[] ofDeso) {
    Map<Omrade, TreeSet<Integer>> members = new TreeMap<>();
    int next = 0;
    for (String deso : division.regsoOf().keySet()) {
      int unit = ofDeso[next++];
      omraden
          .egna()
          .of(division.deso(), deso)
          .forEach(area -> members.computeIfAbsent(area, a -> new TreeSet<>()).add(unit));
    }
    return members.entrySet().stream().map(e -> whole(e.getKey(), e.getValue()));
  }

  private static Whole whole(Omrade area, TreeSet<Integer> units) {
    return new Whole(
        area.niva(),
        area.omrade(),
        area.indelning(),
        units.stream().mapToInt(Integer::intValue).toArray());
  }

  private static String kommun(String deso) {
    return deso.substring(0, 4);
  }

  /** Persons by DeSO, by grouping. */
  Map<String, People> people(Division division, List<String> codes, List<Row> grupper) {
    Map<String, People> people = new HashMap<>();
    Map<String, List<String>> groups = new HashMap<>();
    for (Grouping grouping : groupings) {
      people.put(grouping.id(), People.none(grouping.codes().size(), codes.size()));
      groups.put(grouping.id(), grouping.codes());
    }
    Map<String, Integer> positions = new HashMap<>();
    IntStream.range(0, codes.size()).forEach(i -> positions.put(codes.get(i), i));
    for (Row row : grupper) {
      String code = row.getAs(division.column());
      String grouping = row.getAs("gruppering");
      if (code != null) {
        int group = groups.get(grouping).indexOf(row.<String>getAs("grupp"));
        int unit = position(positions, code);
        people
            .get(grouping)
            .add(group, unit, row.<Long>getAs("antal"), row.<Long>getAs("antal_nyckel"));
      }
    }
    return people;
  }

  private static int position(Map<String, Integer> positions, String code) {
    Integer position = positions.get(code);
    if (position == null) {
      throw Stop.integrity(
          "The cells have the DeSO %s, which the code lists do not: do the year again from clean."
              .formatted(code));
    }
    return position;
  }
}
