package se.boverket.barometer.publication.derived;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Shares of a grant, by persons in RegSO of områdestyp 1 and 2 or by persons times index.
 *
 * @param source figures and definitions
 * @param year place of the year
 */
record Fordelningsnyckel(Source source, int year) {
  private static final String BY_TYPE = "folkmangd_typ12";
  private static final int WEIGHT = 5;
  private static final int PARTS = 6;
  private static final int STATUS = 8;

  /** All rows, a year at a time, in no order within it. */
  static Stream<Stream<Row>> years(Source source) {
    return source.figures().places().mapToObj(y -> new Fordelningsnyckel(source, y).rows());
  }

  private Stream<Row> rows() {
    SortedMap<Area, Weight> index = regso(this::byIndex);
    String current = source.divisions().current().get(year);
    TreeMap<Area, Weight> kommuner = new TreeMap<>();
    within(index, current)
        .collect(
            groupingBy(
                e -> Places.kommunArea(Places.kommun(e.getKey())),
                mapping(Map.Entry::getValue, collectingAndThen(toList(), Weight::sum))))
        .forEach(kommuner::put);
    TreeMap<Area, Weight> types = new TreeMap<>();
    kommuner.keySet().forEach(k -> types.put(k, personsInTypes(k)));
    return Stream.of(
            divided(Series.INDEX, index),
            divided(BY_TYPE, regso(this::byType)),
            withUnions(rows(Series.INDEX, kommuner, covered(within(index, current))).toList()),
            withUnions(rows(BY_TYPE, types, covered(types.entrySet().stream())).toList()))
        .flatMap(key -> key);
  }

  /** The rows of all kommuner, then those of unions of them: what their kommuner get together. */
  private Stream<Row> withUnions(List<Row> kommuner) {
    Map<String, Row> byCode = new TreeMap<>();
    kommuner.forEach(row -> byCode.put(row.getString(2), row));
    return Stream.concat(
        kommuner.stream(),
        source.places().unions().entrySet().stream()
            .map(
                union ->
                    union(
                        union.getKey(),
                        union.getValue().kommuner().stream()
                            .map(byCode::get)
                            .filter(Objects::nonNull)
                            .toList()))
            .flatMap(Optional::stream));
  }

  private Optional<Row> union(String code, List<Row> kommuner) {
    if (kommuner.isEmpty()) {
      return Optional.empty();
    }
    List<Row> there = kommuner.stream().filter(row -> !row.isNullAt(PARTS)).toList();
    Row like = kommuner.get(0);
    long parts = there.stream().mapToLong(row -> row.getLong(PARTS)).sum();
    double weight = there.stream().mapToDouble(row -> row.getDouble(WEIGHT)).sum();
    long whole = source.config().getLong("fordelningsnyckel.delar");
    boolean none = there.isEmpty();
    List<String> letters = kommuner.stream().map(row -> row.getString(STATUS)).toList();
    return Optional.of(
        RowFactory.create(
            like.get(0),
            "egen",
            code,
            like.get(3),
            like.get(4),
            none ? null : Decimals.round(weight, 3),
            none ? null : (Long) parts,
            none ? null : Decimals.round(100.0 * parts / whole, 4),
            none ? like.getString(STATUS) : together(letters)));
  }

  private static String together(List<String> letters) {
    return letters.contains("U") ? "U" : Set.copyOf(letters).equals(Set.of("A")) ? "A" : "E";
  }

  /** Each division for itself. */
  private Stream<Row> divided(String basis, SortedMap<Area, Weight> regso) {
    return regso.keySet().stream()
        .map(Area::indelning)
        .distinct()
        .flatMap(
            division -> {
              TreeMap<Area, Weight> of = new TreeMap<>();
              within(regso, division).forEach(e -> of.put(e.getKey(), e.getValue()));
              return rows(basis, of, covered(of.entrySet().stream()));
            });
  }

  private static Stream<Map.Entry<Area, Weight>> within(
      SortedMap<Area, Weight> regso, String division) {
    return regso.entrySet().stream().filter(e -> e.getKey().indelning().equals(division));
  }

  private SortedMap<Area, Weight> regso(BiFunction<Area, Line, Weight> weight) {
    SortedMap<Area, Weight> weights = new TreeMap<>();
    source
        .figures()
        .of(Series.INDEX, "regso")
        .filter(e -> !e.getKey().residual() && e.getValue().row(year))
        .forEach(e -> weights.put(e.getKey(), weight.apply(e.getKey(), e.getValue())));
    return weights;
  }

  private Weight byIndex(Area area, Line index) {
    Optional<Double> persons = source.figures().value(Series.PERSONS, area, year);
    return persons.isPresent() && index.has(year)
        ? Weight.persons(persons.get() * index.values()[year] / 100)
        : Weight.none(index.letters()[year]);
  }

  private Weight byType(Area area, Line index) {
    Optional<Double> persons = source.figures().value(Series.PERSONS, area, year);
    Optional<Double> type = source.figures().value(Series.TYPE, area, year);
    if (type.filter(t -> t > 2).isPresent()) {
      return Weight.persons(0);
    }
    return type.isPresent() && persons.isPresent()
        ? Weight.persons(persons.get())
        : Weight.none(index.letters()[year]);
  }

  private Weight personsInTypes(Area kommun) {
    Line first = source.figures().of(Series.personsOf(1)).get(kommun);
    Line second = source.figures().of(Series.personsOf(2)).get(kommun);
    return first.has(year) && second.has(year)
        ? Weight.persons(first.values()[year] + second.values()[year])
        : Weight.none((first.has(year) ? second : first).letters()[year]);
  }

  /** Per cent of the inhabitants who live where there is a weight: a key of few areas is none. */
  private double covered(Stream<Map.Entry<Area, Weight>> weights) {
    double all = 0;
    double shown = 0;
    for (Map.Entry<Area, Weight> e : (Iterable<Map.Entry<Area, Weight>>) weights::iterator) {
      double persons = source.figures().value(Series.PERSONS, e.getKey(), year).orElse(0.0);
      all += persons;
      shown += e.getValue().units() == null ? 0 : persons;
    }
    return all == 0 ? 100 : 100 * shown / all;
  }

  /** As shares by områdestyp: nothing stands on the smaller part, and nothing is sure on less. */
  private String status(Weight weight, boolean none, double covered) {
    if (covered < source.coverage("minst")) {
      return String.valueOf(weight.units() == null ? weight.status() : 'Q');
    }
    if (none) {
      return String.valueOf(weight.units() != null ? 'M' : weight.status());
    }
    return covered < source.coverage("saker") ? "U" : String.valueOf(weight.status());
  }

  private Stream<Row> rows(String basis, SortedMap<Area, Weight> weights, double covered) {
    if (weights.isEmpty()) {
      return Stream.empty();
    }
    String level = weights.firstKey().niva();
    long whole = source.config().getLong("fordelningsnyckel.delar");
    long floor = source.config().getLong("fordelningsnyckel.lagst." + level);
    long[] units =
        weights.values().stream().mapToLong(w -> w.units() == null ? 0 : w.units()).toArray();
    long[] parts = Delning.parts(units, whole, floor);
    boolean nobody = Arrays.stream(parts).allMatch(p -> p == 0);
    List<Row> rows = new ArrayList<>();
    weights.forEach(
        (area, weight) -> {
          boolean none = nobody || weight.units() == null || covered < source.coverage("minst");
          Long own = none ? null : (Long) parts[rows.size()];
          rows.add(
              RowFactory.create(
                  source.figures().years().get(year),
                  area.niva(),
                  area.omrade(),
                  area.indelning(),
                  basis,
                  none && !nobody ? null : weight.value(),
                  own,
                  own == null ? null : Decimals.round(100.0 * own / whole, 4),
                  status(weight, none, covered)));
        });
    return rows.stream();
  }
}
