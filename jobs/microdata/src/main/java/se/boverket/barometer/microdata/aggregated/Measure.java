package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/**
 * What {@code celler} sums up of one indicator, or of the population of an age group.
 *
 * @param id {@code matt}
 * @param alder age group, T for the indicator's own ages
 * @param aged i_alder: whether a person is of the age
 * @param sums the other fields, each an aggregate; a field that is not there is null
 */
record Measure(String id, String alder, Column aged, Map<String, Column> sums) {
  /** A household of n persons, m of them in a cell, is m · 720720 / n: whole for n up to 16. */
  private static final Column HOUSEHOLD_PARTS =
      expr("720720 DIV IF(hushallsstorlek BETWEEN 1 AND 16, hushallsstorlek, 16)");

  /**
   * Everybody, one measure an age group.
   *
   * @param ageGroups labels in ascending order, each beginning with its lowest age
   */
  static Stream<Measure> population(List<String> ageGroups) {
    List<Integer> from = ageGroups.stream().map(g -> Integer.valueOf(g.split("[-+]")[0])).toList();
    return IntStream.range(0, from.size())
        .mapToObj(
            i -> {
              int next = i + 1 < from.size() ? from.get(i + 1) : Integer.MAX_VALUE;
              Column aged = col("alder").geq(from.get(i)).and(col("alder").lt(next));
              return new Measure("befolkning", ageGroups.get(i), aged, denominator(aged));
            });
  }

  static Measure of(Indicator indicator, int ar) {
    Column counted = indicator.counted(ar);
    Map<String, Column> sums = denominator(counted);
    sums.putAll(
        switch (indicator.kind()) {
          case SHARE -> numerator(counted.and(indicator.value()));
          case MEAN -> amounts(counted, indicator.value());
          case MEDIAN -> Map.<String, Column>of(); // its values are in the table varden
        });
    return new Measure(indicator.id(), "T", indicator.ages().in(ar), sums);
  }

  /** The aggregates, named so that {@link #fields} finds them. */
  Stream<Column> aggregates() {
    return Stream.concat(
        Stream.of(persons(aged).as(name("i_alder"))),
        sums.entrySet().stream().map(e -> e.getValue().as(name(e.getKey()))));
  }

  /** The measure as a struct of the table's columns, after the aggregation. */
  Column fields() {
    return struct(
        Stream.concat(
                Stream.of(lit(id).as("matt"), lit(alder).as("alder")),
                Stream.of(
                        "i_alder",
                        "namnare",
                        "namnare_nyckel",
                        "taljare",
                        "taljare_nyckel",
                        "summa",
                        "storst",
                        "hushallsdelar")
                    .map(this::field))
            .toArray(Column[]::new));
  }

  private Column field(String field) {
    boolean there = field.equals("i_alder") || sums.containsKey(field);
    return (there ? col(name(field)) : lit(null).cast("bigint")).as(field);
  }

  private String name(String field) {
    return id + "$" + alder + "$" + field;
  }

  private static Map<String, Column> denominator(Column counted) {
    return new TreeMap<>(Map.of("namnare", persons(counted), "namnare_nyckel", keys(counted)));
  }

  private static Map<String, Column> numerator(Column having) {
    return Map.of("taljare", persons(having), "taljare_nyckel", keys(having));
  }

  private static Map<String, Column> amounts(Column counted, Column value) {
    return Map.of(
        "summa", sum(when(counted, value)),
        "storst", max(when(counted, abs(value))),
        "hushallsdelar", sum(when(counted, HOUSEHOLD_PARTS)));
  }

  private static Column persons(Column having) {
    return count(when(having, lit(1)));
  }

  /** Sum of record keys modulo 2^32, the same however the persons are divided. */
  static Column keys(Column having) {
    return sum(when(having, col("nyckel")).otherwise(0L)).bitwiseAND(0xFFFFFFFFL);
  }
}
