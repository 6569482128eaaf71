package se.boverket.barometer.microdata.indices;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * One neighbourhood's socioekonomiskt index, and its områdestyp by how many standard deviations the
 * index lies from the mean of the division's areas.
 *
 * @param delar its three shares
 * @param folkmangd persons
 * @param ar how the index is spread over the division's areas in the year
 * @param basar likewise in the base year
 * @param typer from z to type
 */
record SocioekonomisktIndex(
    Delar delar, Folkmangd folkmangd, Fordelning ar, Fordelning basar, Typgranser typer) {

  /**
   * All neighbourhoods of a year.
   *
   * @param folkmangd by area
   * @param basar spread of the index in the base year, by indelning
   */
  static List<SocioekonomisktIndex> of(
      List<Delar> areas,
      Map<Omrade, Folkmangd> folkmangd,
      Map<String, Fordelning> basar,
      Typgranser typer) {
    Map<String, Fordelning> ar = spread(areas);
    return areas.stream()
        .map(
            a -> {
              String division = a.omrade().indelning();
              return new SocioekonomisktIndex(
                  a,
                  folkmangd.get(a.omrade()),
                  ar.getOrDefault(division, Fordelning.NONE),
                  basar.getOrDefault(division, Fordelning.NONE),
                  typer);
            })
        .toList();
  }

  /** How the index is spread over the areas of each division, by indelning. */
  static Map<String, Fordelning> spread(List<Delar> areas) {
    return areas.stream()
        .filter(a -> a.index() != null)
        .collect(
            groupingBy(
                a -> a.omrade().indelning(),
                mapping(Delar::index, collectingAndThen(toList(), Fordelning::of))));
  }

  Omrade omrade() {
    return delar.omrade();
  }

  /** 1-5; null without an index, or where no area differs from another. */
  Integer typ() {
    return typer.typ(ar.z(delar.index()));
  }

  /** The columns of the contract but {@code ar}. */
  Row row() {
    return RowFactory.create(
        Stream.of(
                Stream.of(omrade().niva(), omrade().omrade(), omrade().indelning()),
                delar.andelar().stream(),
                delar.namnare().stream(),
                Stream.of(delar.index(), typ(), ar.medel(), ar.standardavvikelse()),
                Stream.of(ar.z(delar.index()), typer.typ(basar.z(delar.index()))),
                Stream.of(folkmangd.antal(), folkmangd.nyckel(), status()))
            .flatMap(cells -> cells)
            .toArray());
  }

  /** DeSO types are not official: their definition differs. */
  String status() {
    boolean official = omrade().niva().equals("regso");
    return Status.later(
        Stream.of(official ? Status.NORMAL : Status.DEFINITION_DIFFERS, delar.status()));
  }
}
