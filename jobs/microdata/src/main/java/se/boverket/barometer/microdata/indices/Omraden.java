package se.boverket.barometer.microdata.indices;

import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.max;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.microdata.aggregated.Method;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;

/**
 * The areas that a year has rows for.
 *
 * @param delivered divisions that the year carries, first the one that SCB publishes the year in
 * @param estimated divisions that it does not carry, but that its counts are carried over to
 * @param lan lan by kommun, all of today's
 * @param egna own areas, of any division
 */
record Omraden(
    List<Division> delivered, List<Division> estimated, Map<String, String> lan, Egna egna) {

  /**
   * The areas of a year.
   *
   * @param celler the year's cells: a division is delivered where any of them has its DeSO; where
   *     none is, the year still has the areas that it is published in, with nobody in them
   */
  static Omraden of(Schemas schemas, Dataset<Row> celler, Method.Years years) {
    Row there =
        celler
            .agg(expr("count_if(deso_2018 <> '')"), expr("count_if(deso_2025 <> '')"), max("ar"))
            .head();
    if (there.isNullAt(2)) {
      throw Stop.missing("aggregated.celler does not have the year: run aggregate for it first.");
    }
    List<Division> divisions = new ArrayList<>();
    boolean first2025 = there.getInt(2) >= years.indelning2025();
    boolean none = there.getLong(0) + there.getLong(1) == 0;
    if (there.getLong(0) > 0 || none && !first2025) {
      divisions.add(Division.of2018(schemas));
    }
    if (there.getLong(1) > 0 || none && first2025) {
      divisions.add(first2025 ? 0 : divisions.size(), Division.of2025(schemas));
    }
    Map<String, String> lan = new TreeMap<>(schemas.codelist("kommun").map("kommun", "lan"));
    return new Omraden(divisions, List.of(), lan, Egna.read(schemas));
  }

  /** The same with a division estimated. */
  Omraden with(Division more) {
    return new Omraden(delivered, List.of(more), lan, egna);
  }

  /** All that the year has rows for. */
  List<Division> divisions() {
    return Stream.concat(delivered.stream(), estimated.stream()).toList();
  }

  /** All of them, in a fixed order: each division's, then kommun, lan, riket, own areas. */
  List<Omrade> all() {
    Stream<Omrade> areas = divisions().stream().flatMap(d -> d.areas(lan.keySet()));
    Stream<Omrade> kommuner = lan.keySet().stream().map(Omrade::kommun);
    Stream<Omrade> counties = lan.values().stream().distinct().sorted().map(Omrade::lan);
    Stream<Omrade> own =
        Stream.of(
                divisions().stream().flatMap(d -> egna.all(d.deso())),
                egna.all(Egna.KOMMUN),
                egna.all(Egna.RUTOR))
            .flatMap(kind -> kind);
    return Stream.of(areas, kommuner, counties, Stream.of(Omrade.riket()), own)
        .flatMap(level -> level)
        .toList();
  }

  /** Those that a base area (kommun, deso_2018, deso_2025) lies in, lowest level first. */
  Stream<Omrade> of(Row base) {
    if (drawn(base)) {
      return Stream.of(Egna.drawn(base.getAs("kommun")));
    }
    Stream<Omrade> own =
        divisions().stream().flatMap(d -> egna.of(d.deso(), base.getAs(d.column())));
    return Stream.of(
            divisions().stream().flatMap(d -> d.of(base)), own, upper(base.<String>getAs("kommun")))
        .flatMap(areas -> areas);
  }

  /** Whether a base area is of an own area drawn on the map: its persons are in another too. */
  static boolean drawn(Row base) {
    return base.<String>getAs("kommun").length() > 4;
  }

  /** A kommun, its lan, the country, and own areas made of kommuner. */
  Stream<Omrade> upper(String kommun) {
    return Stream.concat(
        Stream.of(Omrade.kommun(kommun), Omrade.lan(lan.getOrDefault(kommun, "")), Omrade.riket()),
        egna.of(Egna.KOMMUN, kommun));
  }

  /** What the upper levels' measures over a division's units carry as indelning. */
  String indelning(Division division) {
    return division.equals(delivered.get(0)) ? Omrade.AKTUELL : division.regso();
  }

  /**
   * What each kommun, lan, the country and the own areas consist of, in the order of the units;
   * those of which nothing is there have an empty list, but own areas of DeSO have none then.
   *
   * @param units by neighbourhood, ordered
   * @param indelning of the upper areas
   */
  <T> Map<Omrade, List<T>> above(Map<Omrade, T> units, String indelning) {
    Map<Omrade, List<T>> above = new TreeMap<>();
    lan.keySet().stream()
        .flatMap(this::upper)
        .forEach(area -> above.put(area.in(indelning), new ArrayList<>()));
    units.forEach(
        (unit, value) -> {
          upper(unit.kommun()).forEach(area -> above.get(area.in(indelning)).add(value));
          egna.of(unit.indelning(), unit.omrade())
              .forEach(own -> above.computeIfAbsent(own, o -> new ArrayList<>()).add(value));
        });
    return above;
  }
}
