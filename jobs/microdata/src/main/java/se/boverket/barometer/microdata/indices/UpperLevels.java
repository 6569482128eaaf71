package se.boverket.barometer.microdata.indices;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * What the neighbourhoods of one division say of kommuner, lan and the country.
 *
 * @param types types of its RegSO, five rows an area
 * @param inequality over its RegSO and over its DeSO
 */
record UpperLevels(List<Omradestyper> types, List<Ojamlikhetsindex> inequality) {

  /**
   * Over the neighbourhoods of one division.
   *
   * @param index of the year, all divisions
   * @param grupper see {@link Kvintiler#rows}
   */
  static UpperLevels of(
      Omraden omraden, Division division, List<SocioekonomisktIndex> index, List<Row> grupper) {
    String indelning = omraden.indelning(division);
    Map<Omrade, SocioekonomisktIndex> typed = new TreeMap<>();
    index.forEach(i -> typed.put(i.omrade(), i));
    typed.keySet().removeIf(unit -> !unit.indelning().equals(division.regso()));
    return new UpperLevels(
        omraden.above(typed, indelning).entrySet().stream()
            .flatMap(e -> Omradestyper.of(e.getKey(), e.getValue()))
            .toList(),
        Stream.of("regso", "deso")
            .flatMap(enhet -> inequality(omraden, division, enhet, grupper))
            .toList());
  }

  Stream<Row> typeRows() {
    return types.stream().map(Omradestyper::row);
  }

  Stream<Row> inequalityRows() {
    return inequality.stream().map(Ojamlikhetsindex::row);
  }

  /** Both for each kommun, RegSO being the neighbourhoods. */
  List<StoraUtmaningar> challenges(Map<Omrade, Folkmangd> folkmangd) {
    return inequality.stream()
        .filter(d -> d.enhet().equals("regso") && d.omrade().niva().equals("kommun"))
        .map(
            d ->
                new StoraUtmaningar(
                    d,
                    types.stream().filter(t -> t.omrade().equals(d.omrade())).toList(),
                    folkmangd.get(d.omrade().in(Omrade.AKTUELL))))
        .toList();
  }

  private static Stream<Ojamlikhetsindex> inequality(
      Omraden omraden, Division division, String enhet, List<Row> grupper) {
    Map<Omrade, Kvintiler> units = Kvintiler.of(grupper, division);
    units.keySet().removeIf(unit -> !unit.niva().equals(enhet));
    String missing = grupper.isEmpty() ? Status.SOURCE_MISSING : Status.CANNOT_EXIST;
    return omraden.above(units, omraden.indelning(division)).entrySet().stream()
        .map(e -> Ojamlikhetsindex.of(e.getKey(), enhet, e.getValue(), missing));
  }
}
