package se.boverket.barometer.publication.derived;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The published figures that other tables and checks are made of.
 *
 * @param years reference years of the release, ascending
 * @param lines by figure and area
 */
public record Figures(List<Integer> years, Map<String, SortedMap<Area, Line>> lines) {

  /** All lines of a figure; none where the release has no such figure. */
  public SortedMap<Area, Line> of(String figure) {
    return lines.getOrDefault(figure, new TreeMap<>());
  }

  /** Those of a level, in the order of the areas. */
  public Stream<Map.Entry<Area, Line>> of(String figure, String niva) {
    return of(figure).entrySet().stream().filter(e -> e.getKey().niva().equals(niva));
  }

  /** A figure of an area and year, where it is shown. */
  public Optional<Double> value(String figure, Area area, int year) {
    return Optional.ofNullable(of(figure).get(area)).map(line -> line.value(year));
  }

  /** The places of the years. */
  public IntStream places() {
    return IntStream.range(0, years.size());
  }
}
