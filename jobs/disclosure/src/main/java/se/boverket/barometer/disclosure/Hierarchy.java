package se.boverket.barometer.disclosure;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which codes are parts of which. {@code T} and {@code 00} are the whole of a column; area codes
 * carry their municipality in the first four characters and their county in the first two.
 *
 * @param parents further parents by code
 */
public record Hierarchy(Map<String, Set<String>> parents) {
  private static final Pattern SMALL_AREA = Pattern.compile("\\d{4}([ABC]\\d{4}|R\\d{3}|X)");
  private static final Pattern MUNICIPALITY = Pattern.compile("\\d{4}");
  private static final Set<String> WHOLE = Set.of("T", "00");

  /** What the codes themselves say. */
  public static Hierarchy plain() {
    return new Hierarchy(Map.of());
  }

  /** Reads a CSV of codes, each column the parents of the one before ({@code deso,regso}). */
  public static Hierarchy read(Path file) {
    Map<String, Set<String>> parents = new HashMap<>();
    for (List<String> row : TableFile.read(file).rows()) {
      for (int c = 0; c + 1 < row.size(); c++) {
        parents.computeIfAbsent(row.get(c), k -> new TreeSet<>()).add(row.get(c + 1));
      }
    }
    return new Hierarchy(parents);
  }

  /** All codes among {@code all} that the code is a part of, itself too. */
  Set<String> above(String code, Collection<String> all) {
    Set<String> found = new TreeSet<>();
    climb(code, found);
    found.addAll(WHOLE);
    found.retainAll(all);
    found.add(code);
    return found;
  }

  /** The codes that no other code among {@code all} is a part of, with all that each belongs to. */
  Map<String, Set<String>> leaves(Collection<String> all) {
    Set<String> inner = new TreeSet<>(all);
    Map<String, Set<String>> above = new HashMap<>();
    all.forEach(c -> above.put(c, above(c, all)));
    above.forEach((c, up) -> up.stream().filter(u -> !u.equals(c)).forEach(inner::remove));
    above.keySet().retainAll(inner);
    return above;
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
