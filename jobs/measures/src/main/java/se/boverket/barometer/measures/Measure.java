package se.boverket.barometer.measures;

/**
 * One measure: what it is called, what it is computed from, and how.
 *
 * @param about names, explanation and source
 * @param kind which table it reads
 * @param dimension what its values mean and between which bounds they lie
 * @param formula from table to value
 */
public record Measure(About about, Kind kind, Dimension dimension, Formula formula) {

  /** The id that data and commands use, {@code matt}. */
  public String id() {
    return about.id();
  }

  /** The value for a table of the measure's kind. */
  public Value of(Table table) {
    Value value = formula.of(table);
    return value.exists() ? Value.of(dimension.withoutRounding(value.number())) : value;
  }

  /** Which table a measure reads. */
  public enum Kind {
    /** A group (0) against a reference (1). */
    TWO_GROUP,
    /** Any number of groups. */
    MULTIGROUP,
    /** Groups in a meaningful order, lowest first. */
    ORDERED
  }

  /** What a measure's values mean, with their bounds. */
  public enum Dimension {
    /** How unevenly groups are spread: 0 alike everywhere, 1 never together. */
    EVENNESS(0, 1),
    /** Whom one meets in the neighbourhood: a share. */
    EXPOSURE(0, 1),
    /** How far members live from the group's share in the whole: 1 where groups never meet. */
    CONCENTRATION(0, Double.POSITIVE_INFINITY),
    /** Which extreme dominates: −1 only the reference, 1 only the group. */
    EXTREMES(-1, 1),
    /** How unevenly groups are spread, in nats. */
    INFORMATION(0, Double.POSITIVE_INFINITY),
    /** How mixed the whole is, in nats. */
    DIVERSITY(0, Double.POSITIVE_INFINITY),
    /** How mixed the whole is: a share. */
    MIXTURE(0, 1);

    private static final double ROUNDING = 1e-12;

    private final double least;
    private final double most;

    Dimension(double least, double most) {
      this.least = least;
      this.most = most;
    }

    public double least() {
      return least;
    }

    public double most() {
      return most;
    }

    /** A value that only rounding has carried past a bound is the bound. */
    private double withoutRounding(double value) {
      double bounded = Math.min(most, Math.max(least, value));
      return Math.abs(value - bounded) < ROUNDING ? bounded : value;
    }
  }
}
