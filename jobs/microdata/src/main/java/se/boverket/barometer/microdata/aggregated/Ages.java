package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;

/**
 * Which ages a definition covers, by reference year.
 *
 * @param spans the years and their ages, ascending and without a gap
 */
public record Ages(List<Span> spans) {

  /**
   * Ages that hold from one reference year to another.
   *
   * @param fran first reference year
   * @param till last reference year
   * @param lagst lowest age, whole years
   * @param hogst highest age
   */
  public record Span(int fran, int till, int lagst, int hogst) {}

  /**
   * Reads a list such as {@code [{ fran = 1990, till = 9999, lagst = 20, hogst = 64 }]}.
   *
   * @throws ConfigException naming file and line when years overlap or leave a gap
   */
  static Ages of(Config config, String path) {
    List<Span> spans = config.getConfigList(path).stream().map(Ages::span).toList();
    for (int i = 0; i < spans.size(); i++) {
      int start = i == 0 ? spans.get(0).fran() : spans.get(i - 1).till() + 1;
      Span span = spans.get(i);
      if (span.fran() != start || span.till() < start || span.hogst() < span.lagst()) {
        throw new ConfigException.BadValue(
            config.getValue(path).origin(), path, "years must follow on, ages must ascend");
      }
    }
    return new Ages(spans);
  }

  /** Whether a person is of the age in a year; false for all where the definition does not hold. */
  Column in(int ar) {
    return span(ar).map(s -> col("alder").between(s.lagst(), s.hogst())).orElse(lit(false));
  }

  /** The ages of a year; none where the definition does not hold. */
  public Optional<Span> span(int ar) {
    return spans.stream().filter(s -> s.fran() <= ar && ar <= s.till()).findFirst();
  }

  private static Span span(Config entry) {
    return new Span(
        entry.getInt("fran"), entry.getInt("till"), entry.getInt("lagst"), entry.getInt("hogst"));
  }
}
