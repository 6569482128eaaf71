package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.expr;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.util.Arrays;
import org.apache.spark.sql.Column;

/**
 * One indicator, {@code schemas/indicators/<id>.conf}.
 *
 * @param id as published
 * @param kind what is made of the persons
 * @param ages whom it is about
 * @param rule expressions over clean.person and the derived income columns
 * @param klass disclosure class
 */
public record Indicator(String id, Kind kind, Ages ages, Rule rule, String klass) {

  /** What an indicator makes of its persons. */
  public enum Kind {
    SHARE,
    MEAN,
    MEDIAN
  }

  /**
   * How a person counts, in Spark SQL.
   *
   * @param population boolean: is in the denominator, given the age
   * @param value share: boolean, has the property; mean and median: integer, the person's value
   * @param divisor of the value, so that parts of a unit stay whole numbers in the sums
   */
  public record Rule(String population, String value, int divisor) {}

  static Indicator of(Config config) {
    Kind kind = kind(config);
    String value = config.getString(kind == Kind.SHARE ? "taljare" : "varde");
    int divisor = config.hasPath("delare") ? config.getInt("delare") : 1;
    return new Indicator(
        config.getString("id"),
        kind,
        Ages.of(config, "aldrar"),
        new Rule(config.getString("population"), value, divisor),
        config.getString("klass"));
  }

  private static Kind kind(Config config) {
    String slag = config.getString("slag");
    return Arrays.stream(Kind.values())
        .filter(k -> k.name().equalsIgnoreCase(slag))
        .findFirst()
        .orElseThrow(
            () ->
                new ConfigException.BadValue(
                    config.getValue("slag").origin(), "slag", "must be share, mean or median"));
  }

  /** Whether a person is in the denominator. */
  Column counted(int ar) {
    return ages.in(ar).and(expr(rule.population()));
  }

  Column value() {
    return expr(rule.value());
  }
}
