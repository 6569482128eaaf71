package se.boverket.barometer.microdata.indices;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The inhabitants of own areas that lie across RegSO, by the RegSO that they live in: areas made of
 * DeSO, and areas drawn on the map, these in the division that the year is published in. Own areas
 * of kommuner consist of RegSO.
 *
 * @param omraden the year's areas
 * @param division of the RegSO
 * @param folkmangd by area
 */
record Invanare(Omraden omraden, Division division, Map<Omrade, Folkmangd> folkmangd) {
  private static final String DRAWN = "matt = 'befolkning' AND length(kommun) > 4";

  /**
   * By own area and RegSO; every own area is there, RegSO in which nobody of it lives are not.
   *
   * @param celler the year's base areas, those of own areas among them; only asked for where an
   *     area is drawn
   */
  Map<Omrade, Map<Omrade, Folkmangd>> byRegso(Supplier<Dataset<Row>> celler) {
    Map<Omrade, Map<Omrade, Folkmangd>> all = new TreeMap<>();
    own(division.deso()).forEach(own -> all.put(own, new TreeMap<>()));
    listed(all);
    if (division.equals(omraden.divisions().get(0)) && own(Egna.RUTOR).findAny().isPresent()) {
      own(Egna.RUTOR).forEach(own -> all.put(own, new TreeMap<>()));
      celler.get().where(DRAWN).toLocalIterator().forEachRemaining(row -> drawn(all, row));
    }
    return all;
  }

  private Stream<Omrade> own(String kind) {
    return omraden.egna().all(kind);
  }

  private void listed(Map<Omrade, Map<Omrade, Folkmangd>> all) {
    division
        .regsoOf()
        .forEach(
            (code, regso) -> {
              Folkmangd people = folkmangd.get(new Omrade("deso", code, division.deso()));
              omraden
                  .egna()
                  .of(division.deso(), code)
                  .forEach(own -> add(all.get(own), division.regso(regso), people));
            });
  }

  private void drawn(Map<Omrade, Map<Omrade, Folkmangd>> all, Row part) {
    Folkmangd people = new Folkmangd(part.getAs("namnare"), part.getAs("namnare_nyckel"));
    Map<Omrade, Folkmangd> own = all.get(Egna.drawn(part.getAs("kommun")));
    division
        .of(part)
        .filter(unit -> unit.niva().equals("regso") && !unit.residual())
        .forEach(regso -> add(own, regso, people));
  }

  private static void add(Map<Omrade, Folkmangd> own, Omrade regso, Folkmangd people) {
    if (people.antal() > 0) {
      own.merge(regso, people, Folkmangd::plus);
    }
  }
}
