package se.boverket.barometer.microdata.indices;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * What the neighbourhoods of one division say of kommuner, lan and the country.
 *
 * @param omraden the year's areas
 * @param division whose neighbourhoods
 */
record UpperLevels(Omraden omraden, Division division) {

  /**
   * Types of the division's RegSO, by area.
   *
   * @param index of the year, all divisions
   * @param own see {@link Invanare#byRegso}
   * @param visible whose types are shown
   */
  Map<Omrade, List<Omradestyper>> types(
      List<SocioekonomisktIndex> index, Map<Omrade, Map<Omrade, Folkmangd>> own, Visible visible) {
    Map<Omrade, SocioekonomisktIndex> regso = new TreeMap<>();
    index.stream()
        .filter(i -> i.omrade().indelning().equals(division.regso()))
        .forEach(i -> regso.put(i.omrade(), i));
    Map<Omrade, List<Omradestyper>> types = new TreeMap<>();
    above(regso)
        .forEach(
            (area, units) -> {
              List<Omradestyper.Part> whole = units.stream().map(Omradestyper.Part::whole).toList();
              types.put(area, Omradestyper.of(area, whole, visible::type));
            });
    own.forEach(
        (area, people) -> {
          List<Omradestyper.Part> parts =
              people.entrySet().stream()
                  .map(e -> new Omradestyper.Part(regso.get(e.getKey()), e.getValue()))
                  .toList();
          types.put(area, Omradestyper.of(area, parts, visible.types(parts)));
        });
    return types;
  }

  /**
   * Inequality over the division's RegSO and over its DeSO, by area and kind of neighbourhood.
   *
   * @param grupper see {@link Kvintiler#rows}
   */
  List<Ojamlikhetsindex> inequality(List<Row> grupper, Chance chance) {
    List<Row> whole = grupper.stream().filter(row -> !Omraden.drawn(row)).toList();
    Map<Omrade, Kvintiler> units = Kvintiler.of(whole, division);
    String missing = whole.isEmpty() ? Status.SOURCE_MISSING : Status.CANNOT_EXIST;
    return Stream.of("regso", "deso")
        .flatMap(
            enhet ->
                Stream.concat(above(only(enhet, units)).entrySet().stream(), drawn(grupper, enhet))
                    .map(
                        e ->
                            Map.entry(e.getKey(), new Ojamlikhetsindex.Units(enhet, e.getValue()))))
        .toList()
        .parallelStream()
        .map(e -> Ojamlikhetsindex.of(e.getKey(), e.getValue(), chance, missing))
        .toList();
  }

  private static Map<Omrade, Kvintiler> only(String enhet, Map<Omrade, Kvintiler> units) {
    Map<Omrade, Kvintiler> chosen = new TreeMap<>(units);
    chosen.keySet().removeIf(unit -> !unit.niva().equals(enhet));
    return chosen;
  }

  /** Own areas drawn on the map, over the parts of neighbourhoods in them; of one division. */
  private Stream<Map.Entry<Omrade, List<Kvintiler>>> drawn(List<Row> grupper, String enhet) {
    Map<Omrade, List<Row>> rows = new TreeMap<>();
    if (division.equals(omraden.divisions().get(0))) {
      omraden.egna().all(Egna.RUTOR).forEach(own -> rows.put(own, new ArrayList<>()));
      grupper.stream()
          .filter(Omraden::drawn)
          .forEach(row -> rows.get(Egna.drawn(row.getAs("kommun"))).add(row));
    }
    return rows.entrySet().stream()
        .map(
            own ->
                Map.entry(
                    own.getKey(),
                    List.copyOf(only(enhet, Kvintiler.of(own.getValue(), division)).values())));
  }

  /** Both for each kommun, RegSO being the neighbourhoods. */
  static List<StoraUtmaningar> challenges(
      List<Ojamlikhetsindex> inequality,
      Map<Omrade, List<Omradestyper>> types,
      Map<Omrade, Folkmangd> folkmangd) {
    return inequality.stream()
        .filter(d -> d.units().enhet().equals("regso") && d.omrade().niva().equals("kommun"))
        .map(
            d ->
                new StoraUtmaningar(
                    d, types.get(d.omrade()), folkmangd.get(d.omrade().in(Omrade.AKTUELL))))
        .toList();
  }

  private <T> Map<Omrade, List<T>> above(Map<Omrade, T> units) {
    return omraden.above(units, omraden.indelning(division));
  }
}
