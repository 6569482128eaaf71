package se.boverket.barometer.publication.derived;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The years from which a series cannot be compared with the years before.
 *
 * @param first those years, ascending; there need be no figures of them
 */
record Breaks(SortedSet<Integer> first) {

  Breaks and(List<Integer> more) {
    SortedSet<Integer> all = new TreeSet<>(first);
    all.addAll(more);
    return new Breaks(all);
  }

  /** True where a break lies after one year and not after the other. */
  boolean between(int earlier, int later) {
    return !first.subSet(earlier + 1, later + 1).isEmpty();
  }

  /** True where a year is the first one after a break, given the year of figures before it. */
  boolean at(List<Integer> years, int place) {
    int ar = years.get(place);
    return place == 0 ? first.contains(ar) : between(years.get(place - 1), ar);
  }
}
