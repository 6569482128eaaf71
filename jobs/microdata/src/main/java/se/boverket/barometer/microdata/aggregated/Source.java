package se.boverket.barometer.microdata.aggregated;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where an indicator comes from.
 *
 * @param register name of the register
 * @param years the reference years that the register can give it for
 * @param yearsBefore how many years before are needed besides the year itself
 * @param neighbours where a whole kommun is missing in a year: how many years away may be the ones
 *     that stand in for it; 0 where nothing does
 * @param denominator of a register that is delivered as counts of areas, not of persons: its column
 *     of the denominator; empty for registers of persons
 * @param breaks reference years whose values cannot be compared with those of the years before
 */
public record Source(
    String register,
    Years years,
    int yearsBefore,
    int neighbours,
    String denominator,
    List<Integer> breaks) {

  /**
   * Reference years.
   *
   * @param fran first
   * @param till last
   */
  public record Years(int fran, int till) {}

  static Source of(Config config) {
    List<? extends Config> years =
        config.hasPath("kallar") ? config.getConfigList("kallar") : List.of();
    int before = config.hasPath("ar_fore") ? config.getInt("ar_fore") : 0;
    if (before < 0 || before > EarlierYears.MOST) {
      throw new ConfigException.BadValue(
          config.getValue("ar_fore").origin(), "ar_fore", "must be 0-" + EarlierYears.MOST);
    }
    return new Source(
        config.getString("register"),
        new Years(
            years.isEmpty() ? 0 : years.get(0).getInt("fran"),
            years.isEmpty() ? 9999 : years.get(years.size() - 1).getInt("till")),
        before,
        config.hasPath("grannar") ? config.getInt("grannar") : 0,
        config.hasPath("namnare") ? config.getString("namnare") : "",
        config.hasPath("brott") ? config.getIntList("brott") : List.of());
  }

  /** Whether persons are counted, not rows of counts. */
  public boolean ofPersons() {
    return denominator.isEmpty();
  }

  /** Whether the register can give the indicator for a year. */
  public boolean covers(int ar) {
    return years.fran <= ar && ar <= years.till;
  }

  /** The earlier reference years that a year needs, latest first. */
  public List<Integer> before(int ar) {
    return IntStream.rangeClosed(1, yearsBefore).mapToObj(n -> ar - n).toList();
  }
}
