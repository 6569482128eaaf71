package se.boverket.barometer.disclosure.system;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.boverket.barometer.tables.Stop;

/**
 * One dimension of a table: its codes and which codes they add up to. A margin (kon with T), a
 * nesting (deso, regso, kommun, lan, riket) and two overlapping divisions of the same parts are all
 * the same thing: a code has none, one or several parents.
 *
 * @param name the column's name
 * @param parents code to the codes directly above it; a code that is no key has nothing above it
 */
public record Dimension(String name, Map<String, Set<String>> parents) {
  public Dimension {
    parents = Map.copyOf(parents);
  }

  /** Codes that add up to one total. */
  public static Dimension margin(String name, String total, List<String> codes) {
    return nested(name, codes.stream().collect(Collectors.toMap(c -> c, c -> total)));
  }

  /** Codes with one parent each. */
  public static Dimension nested(String name, Map<String, String> parentOf) {
    Map<String, Set<String>> parents = new TreeMap<>();
    parentOf.forEach((code, parent) -> parents.put(code, Set.of(parent)));
    return new Dimension(name, parents);
  }

  /** Codes that never add up, such as years. */
  public static Dimension flat(String name) {
    return new Dimension(name, Map.of());
  }

  /** Codes that are the sum of others. */
  public Set<String> sums() {
    Set<String> sums = new HashSet<>();
    parents.values().forEach(sums::addAll);
    return sums;
  }

  /**
   * The code itself and every code it counts in, sorted.
   *
   * @throws Stop (refused) when a code lies above itself
   */
  public SortedSet<String> above(String code) {
    SortedSet<String> found = new TreeSet<>();
    climb(code, found, new HashSet<>());
    return found;
  }

  private void climb(String code, Set<String> found, Set<String> path) {
    if (!path.add(code)) {
      throw Stop.refused(
          "Dimension " + name + ": " + code + " lies above itself; correct the hierarchy.");
    }
    found.add(code);
    parents.getOrDefault(code, Set.of()).forEach(parent -> climb(parent, found, path));
    path.remove(code);
  }
}
