package se.boverket.barometer.disclosure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All measures of one group in a municipality of two or three neighbourhoods, solved together:
 * which persons can live where for all of them to come out as published? Attacked where the
 * population table leaves open that a neighbourhood has a small count of the group.
 *
 * @param classes what is small
 * @param limits what is held to be known
 * @param noise by how much a published count can be off, persons
 */
record SolvingAttack(Classes classes, Limits limits, long noise) {
  private static final String GROUPING = "bakgrund";
  private static final int MOST = 3;

  void on(List<Columns> tables, Trial trial) {
    Optional<Columns> people =
        tables.stream()
            .filter(t -> t.has("ar", "niva", "omrade", "indelning", GROUPING, "antal"))
            .findFirst();
    Optional<Columns> measures =
        tables.stream()
            .filter(t -> t.has("ar", "omrade", "enhet", "gruppering", "grupp", "matt", "varde"))
            .findFirst();
    if (people.isPresent() && measures.isPresent()) {
      Neighbourhoods known = Neighbourhoods.of(people.get());
      groups(measures.get()).forEach((group, values) -> attack(group, values, known, trial));
    }
  }

  /** What a set of measures is about. */
  private record Group(String table, String ar, String kommun, String enhet, String grupp) {}

  private static Map<Group, Map<String, BigDecimal>> groups(Columns table) {
    table.numbers("varde"); // tells what is no number
    Map<Group, Map<String, BigDecimal>> groups = new HashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      String area = "" + table.value(row, "omrade");
      String value = table.value(row, "varde");
      if (value != null
          && area.matches("\\d{4}")
          && GROUPING.equals(table.value(row, "gruppering"))) {
        Group group =
            new Group(
                table.name(),
                table.value(row, "ar"),
                area,
                table.value(row, "enhet"),
                table.value(row, "grupp"));
        groups
            .computeIfAbsent(group, g -> new HashMap<>())
            .put(table.value(row, "matt"), new BigDecimal(value));
      }
    }
    return groups;
  }

  private void attack(
      Group group, Map<String, BigDecimal> values, Neighbourhoods known, Trial trial) {
    for (Neighbourhoods.Place place : known.like(group.ar, group.kommun, group.enhet)) {
      List<long[]> units = known.of(place, group.grupp);
      if (units.size() > 1 && units.size() <= MOST && units.stream().anyMatch(this::maybeSmall)) {
        trial.tried(Finding.Kind.BACK_SOLVING, values.size());
        double certain = solve(units, values);
        trial.posterior(certain);
        if (certain >= limits.posterior()) {
          trial.found(finding(group));
        }
      }
    }
  }

  private boolean maybeSmall(long[] unit) {
    return unit[0] != 0 && unit[0] < classes.smallestShown() + noise;
  }

  private double solve(List<long[]> units, Map<String, BigDecimal> values) {
    SmallTables tables = new SmallTables(values);
    for (long[] unit : units) {
      tables.add(around(unit[0]), around(unit[1]));
    }
    return tables.certain((int) classes.smallestShown());
  }

  /** What a published count can have been, both ends included. */
  private int[] around(long shown) {
    long low = shown < 0 ? 1 : Math.max(shown > 0 ? 1 : 0, shown - noise);
    long high = (shown < 0 ? classes.smallestShown() - 1 : shown) + noise;
    return new int[] {(int) low, (int) high};
  }

  private static Finding finding(Group g) {
    return new Finding(
        Finding.Kind.BACK_SOLVING,
        g.table,
        String.join(" ", g.ar, g.kommun, g.enhet, GROUPING, g.grupp),
        "its measures together give a small count of a neighbourhood");
  }
}
