package se.boverket.barometer.publication.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/**
 * The areas that there are, from the rows of dim_omrade.
 *
 * @param areas by level and division, residual areas left out
 */
public record Frame(Map<Level, List<Span>> areas) {
  private static final Set<String> UPPER = Set.of("riket", "lan", "kommun");

  /**
   * A level in one division.
   *
   * @param niva riket, lan, kommun, regso, deso
   * @param indelning division
   */
  public record Level(String niva, String indelning) {}

  /**
   * An area and the first reference year that it exists.
   *
   * @param omrade code
   * @param since first year
   */
  public record Span(String omrade, int since) {}

  /** Reads dim_omrade's rows: niva, omrade, indelning first, {@code fran_ar} tenth. */
  public static Frame of(List<Row> rows) {
    return new Frame(
        rows.stream()
            .filter(r -> !r.getString(1).endsWith("X"))
            .collect(
                Collectors.groupingBy(
                    r -> new Level(r.getString(0), r.getString(2)),
                    Collectors.mapping(
                        r -> new Span(r.getString(1), r.isNullAt(9) ? 0 : r.getInt(9)),
                        Collectors.toList()))));
  }

  /** Codes of the areas that exist in a year; kommun, lan and riket whatever they are over. */
  Set<String> codes(Level level, int ar) {
    boolean upper = UPPER.contains(level.niva);
    Level home = upper ? new Level(level.niva, "aktuell") : level;
    return areas.getOrDefault(home, List.of()).stream()
        .filter(s -> s.since <= ar)
        .map(Span::omrade)
        .collect(Collectors.toSet());
  }

  /** How many areas a level has, in the largest of its divisions. */
  int count(String niva) {
    return areas.entrySet().stream()
        .filter(e -> e.getKey().niva.equals(niva))
        .mapToInt(e -> e.getValue().size())
        .max()
        .orElse(0);
  }
}
