package se.boverket.barometer.microdata.indices;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import se.boverket.barometer.microdata.indices.segregation.Census;
import se.boverket.barometer.microdata.indices.segregation.Neighbourhoods;
import se.boverket.barometer.microdata.indices.segregation.People;
import se.boverket.barometer.microdata.indices.segregation.Whole;

/**
 * The persons of own areas drawn on the map: their neighbourhoods are the parts of RegSO and DeSO
 * that lie in them, of the division that the year is published in.
 *
 * @param segregation the year's areas and groupings
 * @param grupper a year of aggregated.grupper with the rows of own areas
 * @param ar reference year
 */
record Drawn(Segregation segregation, List<Row> grupper, int ar) {

  /** One for each area, grouping and kind of neighbourhood. */
  List<Census> all() {
    return segregation.omraden().egna().all(Egna.RUTOR).flatMap(this::of).toList();
  }

  private Stream<Census> of(Omrade own) {
    List<Row> rows =
        grupper.stream().filter(row -> own.omrade().equals(row.getAs("kommun"))).toList();
    Division division = segregation.omraden().divisions().get(0);
    UnaryOperator<String> regso = division.regsoOf()::get;
    Segregation.Level deso = segregation.level(division, "deso", code -> code);
    Map<String, People> people = segregation.people(division, deso.places().codes(), rows);
    return Stream.of(segregation.level(division, "regso", regso), deso)
        .map(level -> new Segregation.Level(only(own, level.places()), level.ofDeso()))
        .flatMap(
            level ->
                segregation.groupings().stream()
                    .map(grouping -> level.of(grouping, people.get(grouping.id()), ar)));
  }

  /** The neighbourhoods of its kommun, with the own area as the only whole. */
  private static Neighbourhoods only(Omrade own, Neighbourhoods places) {
    int[] units =
        IntStream.range(0, places.codes().size())
            .filter(i -> places.codes().get(i).startsWith(own.kommun()))
            .toArray();
    Whole whole = new Whole(own.niva(), own.omrade(), own.indelning(), units);
    return new Neighbourhoods(places.enhet(), places.indelning(), places.codes(), List.of(whole));
  }
}
