package se.boverket.barometer.disclosure;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.boverket.barometer.disclosure.system.Dimension;
import se.boverket.barometer.tables.Stop;

/**
 * Which codes are parts of which. {@code T} and {@code 00} are the whole of a column; area codes
 * carry their municipality in the first four characters and their county in the first two.
 *
 * @param parents further parents by code
 */
public record Hierarchy(Map<String, Set<String>> parents) {
  private static final Pattern SMALL_AREA = Pattern.compile("\\d{4}([ABC]\\d{4}|R\\d{3}|X)");
  private static final Pattern MUNICIPALITY = Pattern.compile("\\d{4}");
  private static final Set<String> NO_CODES =
      Set.of("ar", "antal", "n", "count", "varde", "taljare", "namnare", "status");
  private static final Set<String> WHOLE = Set.of("T", "00");

  /** What the codes themselves say. */
  public static Hierarchy plain() {
    return new Hierarchy(Map.of());
  }

  /**
   * Reads a CSV of codes, each column the parents of the one before ({@code deso,regso}).
   *
   * @throws Stop (usage) when it is a table of something else or has no header
   */
  public static Hierarchy read(Path file) {
    Map<String, Set<String>> parents = new HashMap<>();
    Columns table = ColumnFile.read(file);
    requireCodes(table, file);
    for (int r = 0; r < table.rows(); r++) {
      List<String> row = table.row(r);
      for (int c = 0; c + 1 < row.size(); c++) {
        if (row.get(c) != null && row.get(c + 1) != null) {
          parents.computeIfAbsent(row.get(c), k -> new TreeSet<>()).add(row.get(c + 1));
        }
      }
    }
    return new Hierarchy(parents);
  }

  private static void requireCodes(Columns table, Path file) {
    String wanted =
        "; a hierarchy is a header and codes, each column the parents of the one before.";
    if (table.names().size() < 2) {
      throw Stop.usage("Hierarchy " + file + " has one column" + wanted);
    }
    for (String name : table.names()) {
      if (SMALL_AREA.matcher(name.toUpperCase(Locale.ROOT)).matches()
          || name.matches("\\d+")
          || NO_CODES.contains(name)) {
        throw Stop.usage("Hierarchy " + file + " has a column '" + name + "'" + wanted);
      }
    }
  }

  /**
   * Requires that the tables have some of its codes, where it has any.
   *
   * @throws Stop (usage) when none of them stands in any of the tables
   */
  public Hierarchy meant(List<Columns> tables) {
    boolean known =
        tables.stream()
            .flatMap(t -> t.columns().stream())
            .flatMap(c -> c.values().stream())
            .anyMatch(parents::containsKey);
    if (!parents.isEmpty() && !known) {
      throw Stop.usage(
          "None of the codes that the hierarchy says are parts of others stands in "
              + String.join(", ", tables.stream().map(Columns::name).toList())
              + ": it is another file's, or its columns go from the large to the small.");
    }
    return this;
  }

  /** A column of a table with the sums that its codes make; municipalities also unnamed. */
  Dimension dimension(String column, Set<String> codes) {
    Map<String, Set<String>> parents = new TreeMap<>();
    codes.forEach(c -> link(c, codes, parents));
    return new Dimension(column, parents);
  }

  /** All codes among {@code all} that a code is a part of, itself too when it is one of them. */
  Set<String> above(String code, Set<String> all) {
    Set<String> found = above(code);
    if (!WHOLE.contains(code)) {
      found.addAll(WHOLE);
    }
    found.retainAll(all);
    return found;
  }

  /** The codes that have parents but no parts. */
  Set<String> finest() {
    Set<String> finest = new TreeSet<>(parents.keySet());
    parents.values().forEach(finest::removeAll);
    return finest;
  }

  /** All codes that are parts of one of these. */
  Set<String> below(Set<String> codes) {
    return parents.keySet().stream()
        .filter(c -> above(c).stream().anyMatch(codes::contains))
        .collect(Collectors.toSet());
  }

  /** All codes that a code is a part of, itself too. */
  Set<String> above(String code) {
    Set<String> found = new TreeSet<>();
    climb(code, found);
    return found;
  }

  private void link(String code, Set<String> codes, Map<String, Set<String>> parents) {
    if (!parents.containsKey(code) && !WHOLE.contains(code)) {
      parents.put(code, direct(code, codes));
      parents.get(code).forEach(p -> link(p, codes, parents));
    }
  }

  /** The next sums of a code that the table names, and its municipality. */
  private Set<String> direct(String code, Set<String> codes) {
    Set<String> above = above(code);
    above.addAll(WHOLE);
    above.remove(code);
    above.removeIf(c -> !codes.contains(c) && !MUNICIPALITY.matcher(c).matches());
    Set<String> direct = new TreeSet<>(above);
    above.stream()
        .filter(c -> !WHOLE.contains(c))
        .forEach(c -> above(c).stream().filter(a -> !a.equals(c)).forEach(direct::remove));
    if (above.stream().anyMatch(c -> !WHOLE.contains(c))) {
      direct.removeAll(WHOLE);
    }
    return direct;
  }

  private void climb(String code, Set<String> found) {
    if (!found.add(code)) {
      return;
    }
    parents.getOrDefault(code, Set.of()).forEach(p -> climb(p, found));
    if (SMALL_AREA.matcher(code).matches()) {
      climb(code.substring(0, 4), found);
    } else if (MUNICIPALITY.matcher(code).matches()) {
      climb(code.substring(0, 2), found);
    }
  }
}
