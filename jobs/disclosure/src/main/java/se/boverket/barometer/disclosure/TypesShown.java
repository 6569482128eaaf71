package se.boverket.barometer.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many RegSO, or DeSO, have each type as a reader sees it, and how many persons live in them,
 * for every area above.
 *
 * @param tallies by year, division and area above
 * @param divisions of RegSO, by year
 */
record TypesShown(Map<Where, Tally> tallies, Map<String, Set<String>> divisions) {
  private static final Set<String> LEVELS = Set.of("regso", "deso");
  private static final String OF_UPPER = "regso";
  private static final String COUNTRY = "00";
  private static final int TYPES = 5;

  /** An area above the neighbourhoods of a division in a year. */
  record Where(String ar, String division, String area) {}

  /**
   * What is shown of the neighbourhoods of an area; nothing is of a type that there is not.
   *
   * @param number of areas by type
   * @param people in them, likewise
   */
  record Tally(long[] number, long[] people) {
    Tally() {
      this(new long[TYPES + 1], new long[TYPES + 1]);
    }

    private void add(int type, long persons) {
      number[type]++;
      people[type] += Math.max(0, persons);
    }

    long areas(int type) {
      return areas(type, type);
    }

    long areas(int from, int to) {
      return from < 1 || to > TYPES ? 0 : Arrays.stream(number, from, to + 1).sum();
    }

    long persons(int type) {
      return persons(type, type);
    }

    long persons(int from, int to) {
      return from < 1 || to > TYPES ? 0 : Arrays.stream(people, from, to + 1).sum();
    }
  }

  /** True for a table that tells the type of each area. */
  static boolean tells(Columns table) {
    return table.has("ar", "niva", "omrade", "indelning", "omradestyp", "folkmangd")
        && !table.has("antal_omraden");
  }

  /** Of the table that tells the type of each neighbourhood. */
  static TypesShown of(Columns table, Systems systems) {
    TypesShown shown = new TypesShown(new HashMap<>(), new HashMap<>());
    long[] types = table.counts("omradestyp");
    long[] persons = table.counts("folkmangd");
    systems.of(table).forEach(part -> shown.add(table, part, types, persons));
    return shown;
  }

  private void add(Columns table, Systems.Part part, long[] types, long[] persons) {
    Map<String, Set<String>> above = new HashMap<>();
    for (int row : part.rows()) {
      String niva = "" + table.value(row, "niva");
      if (LEVELS.contains(niva)) {
        String ar = "" + table.value(row, "ar");
        String division = "" + table.value(row, "indelning");
        if (niva.equals(OF_UPPER)) {
          divisions.computeIfAbsent(ar, y -> new TreeSet<>()).add(division);
        }
        String area = "" + table.value(row, "omrade");
        if (types[row] >= 1 && types[row] <= TYPES) {
          for (String over : above.computeIfAbsent(area, a -> above(part.hierarchy(), a))) {
            tallies
                .computeIfAbsent(new Where(ar, division, over), w -> new Tally())
                .add((int) types[row], persons[row]);
          }
        }
      }
    }
  }

  private static Set<String> above(Hierarchy hierarchy, String area) {
    Set<String> above = new TreeSet<>(hierarchy.above(area));
    above.add(COUNTRY);
    return above;
  }

  /** What is shown below an area of a division in a year. */
  Tally at(Where where) {
    return tallies.getOrDefault(where, new Tally());
  }

  /**
   * The division that an upper row is made of: {@code aktuell} is the one of the year that no other
   * row is labelled by.
   *
   * @param labels of all upper rows of the year
   */
  String division(String ar, String label, Set<String> labels) {
    return divisions.getOrDefault(ar, Set.of()).stream()
        .filter(d -> label.equals(Atlas.UPPER) ? !labels.contains(d) : d.equals(label))
        .findFirst()
        .orElse(label);
  }
}
