package se.boverket.barometer.publication.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.boverket.barometer.publication.derived.Area;
import se.boverket.barometer.publication.derived.Figures;
import se.boverket.barometer.publication.derived.Line;
import se.boverket.barometer.publication.derived.Standing;

/**
 * Every list of ranks has as many places as kommuner with a value, each where its value puts it.
 *
 * @param figures published figures
 */
record RankLists(Figures figures) {

  void check(Breaches breaches) {
    Map<String, List<Map.Entry<Area, Line>>> lists =
        figures
            .of("ojamlikhetsindex", "kommun")
            .collect(Collectors.groupingBy(e -> e.getKey().indelning()));
    lists.values().forEach(list -> figures.places().forEach(y -> check(list, y, breaches)));
  }

  private void check(List<Map.Entry<Area, Line>> list, int year, Breaches breaches) {
    double[] values =
        list.stream()
            .filter(e -> e.getValue().has(year))
            .mapToDouble(e -> e.getValue().values()[year])
            .sorted()
            .toArray();
    for (Map.Entry<Area, Line> kommun : list) {
      Double value = kommun.getValue().value(year);
      Double rank = figures.value("rang", kommun.getKey(), year).orElse(null);
      Double due = value == null ? null : (Double) (double) Standing.of(value, values).rank();
      if (!Objects.equals(rank, due)) {
        int ar = figures.years().get(year);
        String code = kommun.getKey().omrade();
        breaches.add(
            this,
            () ->
                "Table published.ojamlikhetsindex, kommun "
                    + code
                    + " in "
                    + ar
                    + ": rang is not its place among the "
                    + values.length
                    + " kommuner with a value.");
      }
    }
  }
}
