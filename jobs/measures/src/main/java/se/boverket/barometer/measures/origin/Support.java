package se.boverket.barometer.measures.origin;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.boverket.barometer.measures.Counts;
import se.boverket.barometer.measures.Table;

/**
 * The units and groups that two years share, with the same rows and columns in both tables.
 *
 * @param first the first year's persons in them
 * @param second the second year's
 */
record Support(Table first, Table second) {

  /** Groups of both years, then units with such persons in both, then again groups. */
  static Optional<Support> of(Counts first, Counts second) {
    Predicate<String> group = both(groups(first), groups(second));
    Predicate<String> unit =
        both(units(first.only(u -> true, group)), units(second.only(u -> true, group)));
    Counts before = first.only(unit, group);
    Counts after = second.only(unit, group);
    Predicate<String> kept = both(groups(before), groups(after));
    List<String> order = before.groups().stream().filter(kept).toList();
    if (order.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Support(before.ordered(order).table(), after.ordered(order).table()));
  }

  private static Predicate<String> both(Set<String> one, Set<String> other) {
    return key -> one.contains(key) && other.contains(key);
  }

  private static Set<String> groups(Counts counts) {
    Set<String> present = new HashSet<>();
    for (int g = 0; g < counts.groups().size(); g++) {
      if (counts.table().margins().group(g) > 0) {
        present.add(counts.groups().get(g));
      }
    }
    return present;
  }

  private static Set<String> units(Counts counts) {
    return new HashSet<>(
        IntStream.range(0, counts.units().size())
            .filter(i -> counts.population(i) > 0)
            .mapToObj(counts.units()::get)
            .toList());
  }
}
