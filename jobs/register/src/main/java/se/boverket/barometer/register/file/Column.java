package se.boverket.barometer.register.file;

/**
 * A column of a delivered file.
 *
 * @param name SCB's name
 * @param kind the type in which Parquet carries it
 */
public record Column(String name, Kind kind) {

  /** What a value is. */
  public enum Kind {
    TEXT,
    INT,
    LONG,
    DOUBLE
  }

  /** A column of codes or identifiers. */
  public static Column text(String name) {
    return new Column(name, Kind.TEXT);
  }

  /** A column of small whole numbers. */
  public static Column whole(String name) {
    return new Column(name, Kind.INT);
  }

  /** A column of amounts. */
  public static Column amount(String name) {
    return new Column(name, Kind.LONG);
  }

  /** A column of numbers with two decimals. */
  public static Column decimal(String name) {
    return new Column(name, Kind.DOUBLE);
  }
}
