package se.boverket.barometer.disclosure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All measures of one group in a municipality of a few neighbourhoods, solved together: which
 * persons can live where for all of them to come out as published? Attacked for every group whose
 * counts are published too, of a background or as numerators of shares, where these leave open that
 * a neighbourhood has a small count of it.
 *
 * @param classes what is small
 * @param limits what is held to be known
 * @param noise of published counts
 */
record SolvingAttack(Classes classes, Limits limits, NoiseSpec noise) {
  private static final String TOTAL = "T";

  void on(List<Columns> tables, Trial trial) {
    Neighbourhoods known = Neighbourhoods.of(tables);
    tables.stream()
        .filter(t -> t.has("ar", "omrade", "enhet", "gruppering", "grupp", "matt", "varde"))
        .findFirst()
        .ifPresent(
            measures ->
                groups(measures).entrySet().parallelStream()
                    .flatMap(g -> solved(g.getKey(), g.getValue(), known))
                    .toList()
                    .forEach(s -> note(s, trial)));
  }

  /** What a set of measures is about. */
  private record Group(
      String table, String ar, String kommun, String enhet, Neighbourhoods.Group of) {}

  private static Map<Group, Map<String, BigDecimal>> groups(Columns table) {
    table.numbers("varde"); // tells what is no number
    Map<Group, Map<String, BigDecimal>> groups = new LinkedHashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      String area = "" + table.value(row, "omrade");
      String value = table.value(row, "varde");
      if (value != null && area.matches("\\d{4}") && !TOTAL.equals(table.value(row, "grupp"))) {
        Neighbourhoods.Group of =
            new Neighbourhoods.Group(
                table.value(row, "gruppering"), "" + table.value(row, "grupp"));
        Group group =
            new Group(table.name(), table.value(row, "ar"), area, table.value(row, "enhet"), of);
        groups
            .computeIfAbsent(group, g -> new HashMap<>())
            .put(table.value(row, "matt"), new BigDecimal(value));
      }
    }
    return groups;
  }

  /** The probability of the likeliest small count of a group. */
  private record Solved(Group group, int measures, double certain) {}

  private Stream<Solved> solved(Group group, Map<String, BigDecimal> values, Neighbourhoods known) {
    return known.like(group.ar, group.kommun, group.enhet).stream()
        .map(place -> known.of(place, group.of))
        .filter(units -> units.size() > 1 && units.stream().anyMatch(this::maybeSmall))
        .map(units -> certain(units, values))
        .flatMap(certain -> certain.stream().boxed())
        .map(certain -> new Solved(group, values.size(), certain));
  }

  private OptionalDouble certain(List<long[]> units, Map<String, BigDecimal> values) {
    SmallTables tables = new SmallTables(values, noise.v());
    units.forEach(u -> tables.add(group(u), around(u[1])));
    return tables.certain((int) classes.smallestShown());
  }

  private void note(Solved solved, Trial trial) {
    trial.tried(Finding.Kind.BACK_SOLVING, solved.measures);
    trial.posterior(solved.certain);
    if (solved.certain >= limits.posterior()) {
      trial.found(finding(solved.group));
    }
  }

  private boolean maybeSmall(long[] unit) {
    return unit[0] != 0 && unit[0] < classes.smallestShown() + noise.d();
  }

  /** What the group's count can be: where a share is hidden few have it, or few have it not. */
  private int[] group(long[] unit) {
    if (unit[0] != Neighbourhoods.HIDDEN_SHARE) {
      return around(unit[0]);
    }
    long all = Math.max(classes.smallestShown(), unit[1]) + noise.d();
    long few =
        Math.max(classes.share().numeratorOver(), classes.share().complementOver()) + noise.d();
    return IntStream.rangeClosed(0, (int) all)
        .filter(n -> n <= few || n >= all - 2L * noise.d() - few)
        .toArray();
  }

  /** What a published count can have been. */
  private int[] around(long shown) {
    long low = shown < 0 ? 1 : Math.max(shown > 0 ? 1 : 0, shown - noise.d());
    long high = shown == 0 ? 0 : (shown < 0 ? classes.smallestShown() - 1 : shown) + noise.d();
    return IntStream.rangeClosed((int) low, (int) high).toArray();
  }

  private static Finding finding(Group g) {
    return new Finding(
        Finding.Kind.BACK_SOLVING,
        g.table,
        String.join(" ", g.ar, g.kommun, g.enhet, g.of.grouping(), g.of.group()),
        "its measures together give a small count of a neighbourhood");
  }
}
