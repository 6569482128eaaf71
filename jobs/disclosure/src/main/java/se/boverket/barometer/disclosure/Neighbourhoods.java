package se.boverket.barometer.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the published counts tell of the groups in the neighbourhoods of each municipality.
 *
 * @param counts by place, then group, then neighbourhood: persons of the group and of all, -1 where
 *     a count is not shown, {@link #HIDDEN_SHARE} where the share is not that it makes
 */
record Neighbourhoods(Map<Place, Map<String, Map<String, long[]>>> counts) {
  static final long HIDDEN_SHARE = -2;

  private static final String TOTAL = "T";
  private static final String BACKGROUND = "bakgrund";
  private static final String SMALL = "\\d{4}([ABC]\\d{4}|R\\d{3})";

  /** Groups that are a background under another name. */
  private static final Map<String, String> SAME =
      Map.of("utlandsk_bakgrund 11", "utrikes", "fodelseregion 00", "inrikes");

  /** Where: the neighbourhoods of a level and division in a municipality. */
  record Place(String ar, String kommun, String niva, String indelning) {}

  /** A group of a grouping. */
  record Group(String grouping, String group) {}

  /** Of the population by background, and of the counts that shares stand on. */
  static Neighbourhoods of(List<Columns> tables) {
    Neighbourhoods known = new Neighbourhoods(new HashMap<>());
    tables.stream()
        .filter(t -> t.has("ar", "niva", "omrade", "indelning", BACKGROUND, "antal"))
        .findFirst()
        .ifPresent(known::people);
    tables.stream()
        .filter(t -> t.has("ar", "niva", "omrade", "indelning", "indikator", "taljare", "namnare"))
        .findFirst()
        .ifPresent(known::shares);
    return known;
  }

  private void people(Columns table) {
    long[] counts = table.counts("antal");
    Map<List<String>, Long> totals = new HashMap<>();
    int[] rows = rows(table, List.of("omrade", BACKGROUND));
    for (int row : rows) {
      if (TOTAL.equals(table.value(row, BACKGROUND))) {
        totals.put(area(table, row), counts[row]);
      }
    }
    for (int row : rows) {
      long all = totals.getOrDefault(area(table, row), -1L);
      put(table, row, BACKGROUND + " " + table.value(row, BACKGROUND), counts[row], all);
    }
  }

  private void shares(Columns table) {
    long[] parts = table.counts("taljare");
    long[] all = table.counts("namnare");
    for (int row : rows(table, List.of("omrade", "indikator"))) {
      long part = parts[row] < 0 ? HIDDEN_SHARE : parts[row];
      put(table, row, table.value(row, "indikator"), part, all[row]);
    }
  }

  private void put(Columns table, int row, String group, long part, long all) {
    Place place =
        new Place(
            table.value(row, "ar"),
            table.value(row, "omrade").substring(0, 4),
            table.value(row, "niva"),
            table.value(row, "indelning"));
    if (all != 0) {
      counts
          .computeIfAbsent(place, p -> new HashMap<>())
          .computeIfAbsent(group, g -> new TreeMap<>())
          .put(table.value(row, "omrade"), new long[] {part, all});
    }
  }

  private static List<String> area(Columns table, int row) {
    return Stream.of("ar", "indelning", "omrade").map(c -> "" + table.value(row, c)).toList();
  }

  /** Rows of neighbourhoods that are T in every column that crosses but these. */
  private static int[] rows(Columns table, List<String> given) {
    boolean[] small = table.column("omrade").where(a -> a.matches(SMALL));
    List<Coded> others = new ArrayList<>();
    Keys.crossing(table).stream()
        .filter(c -> !given.contains(c))
        .forEach(c -> others.add(table.column(c)));
    int[] areas = table.column("omrade").codes();
    return IntStream.range(0, table.rows())
        .filter(r -> areas[r] != Coded.NONE && small[areas[r]])
        .filter(r -> others.stream().allMatch(c -> TOTAL.equals(c.at(r))))
        .toArray();
  }

  /** The populated neighbourhoods of a place with their persons in a group and in all. */
  List<long[]> of(Place place, Group group) {
    Map<String, Map<String, long[]>> groups = counts.getOrDefault(place, Map.of());
    return name(group, groups).map(n -> List.copyOf(groups.get(n).values())).orElse(List.of());
  }

  /**
   * Under which name its counts are published: the grouping's, or an indicator of the same persons,
   * called as the group or, where it has the grouping's name, beginning with it.
   */
  private static Optional<String> name(Group g, Map<String, Map<String, long[]>> groups) {
    String full = g.grouping + " " + g.group;
    String own = BACKGROUND + " " + SAME.getOrDefault(full, g.group);
    if (g.grouping.equals(BACKGROUND) || SAME.containsKey(full)) {
      return Optional.of(own).filter(groups::containsKey);
    }
    return groups.keySet().stream()
        .filter(
            n ->
                n.equals(g.group)
                    || n.endsWith("niva_" + g.group)
                    || n.equals(g.grouping) && n.startsWith(g.group + "_"))
        .min(String::compareTo);
  }

  /** The divisions that a place may be of. */
  List<Place> like(String ar, String kommun, String niva) {
    return counts.keySet().stream()
        .filter(p -> p.ar.equals(ar) && p.kommun.equals(kommun) && p.niva.equals(niva))
        .toList();
  }
}
