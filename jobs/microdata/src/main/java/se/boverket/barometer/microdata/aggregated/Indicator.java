package se.boverket.barometer.microdata.aggregated;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.util.Arrays;

/**
 * One indicator, {@code schemas/indicators/<id>.conf}.
 *
 * @param id as published
 * @param kind what is made of the persons
 * @param ages whom it is about
 * @param rule expressions over clean.person and the derived income columns
 * @param source where it comes from, and when
 * @param shown by what it is published
 */
public record Indicator(
    String id, Kind kind, Ages ages, Rule rule, Source source, Breakdown shown) {

  /** What an indicator makes of its persons. */
  public enum Kind {
    SHARE,
    MEAN,
    MEDIAN,
    COUNT;

    /** Whether its persons' values are needed, not only who they are. */
    public boolean ofValues() {
      return this == MEAN || this == MEDIAN;
    }
  }

  /**
   * How a person counts, in Spark SQL.
   *
   * @param population boolean: is in the denominator, given the age; of a register of counts: which
   *     of its rows are meant
   * @param value share: boolean, has the property; mean and median: integer, the person's value;
   *     count: true; of a register of counts: the column of the numerator
   * @param divisor of the value, so that parts of a unit stay whole numbers in the sums
   */
  public record Rule(String population, String value, int divisor) {}

  static Indicator of(Config config) {
    Kind kind = kind(config);
    int divisor = config.hasPath("delare") ? config.getInt("delare") : 1;
    Ages ages = Ages.of(config, "aldrar");
    return new Indicator(
        config.getString("id"),
        kind,
        ages,
        new Rule(config.getString("population"), value(config, kind), divisor),
        Source.of(config),
        Breakdown.of(config, ages));
  }

  /** Whether a year has another definition, source or ages than the years before. */
  public boolean breaksIn(int ar) {
    return source.breaks().contains(ar)
        || ages.spans().stream().skip(1).anyMatch(span -> span.fran() == ar);
  }

  private static String value(Config config, Kind kind) {
    return switch (kind) {
      case SHARE -> config.getString("taljare");
      case MEAN, MEDIAN -> config.getString("varde");
      case COUNT -> "true";
    };
  }

  private static Kind kind(Config config) {
    String slag = config.getString("slag");
    return Arrays.stream(Kind.values())
        .filter(k -> k.name().equalsIgnoreCase(slag))
        .findFirst()
        .orElseThrow(
            () ->
                new ConfigException.BadValue(
                    config.getValue("slag").origin(),
                    "slag",
                    "must be share, mean, median or count"));
  }
}
