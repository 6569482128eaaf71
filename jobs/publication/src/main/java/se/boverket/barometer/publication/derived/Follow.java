package se.boverket.barometer.publication.derived;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One series over one division, and where it breaks.
 *
 * @param years reference years of the release, ascending
 * @param line its values
 * @param breaks of measure and area
 */
record Follow(List<Integer> years, Line line, Breaks breaks) {

  /** The change since so many years before; null where there is nothing to compare with. */
  Double change(int place, int before) {
    int from = years.indexOf(years.get(place) - before);
    return from >= 0 && comparable(from, place)
        ? (Double) (line.values()[place] - line.values()[from])
        : null;
  }

  /** Place of the first value since the last break, before the year itself; -1 where none. */
  int start(int place) {
    return IntStream.range(0, place).filter(from -> comparable(from, place)).findFirst().orElse(-1);
  }

  /** The line through all values since the last break; null over fewer than so many. */
  Trend trend(int place, int fewest) {
    int[] points =
        IntStream.rangeClosed(0, place).filter(from -> comparable(from, place)).toArray();
    return points.length < fewest
        ? null
        : Trend.of(
            IntStream.of(points).mapToDouble(years::get).toArray(),
            IntStream.of(points).mapToDouble(p -> line.values()[p]).toArray());
  }

  private boolean comparable(int from, int place) {
    return line.has(from) && line.has(place) && !breaks.between(years.get(from), years.get(place));
  }
}
