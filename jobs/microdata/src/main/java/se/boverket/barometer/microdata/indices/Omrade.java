package se.boverket.barometer.microdata.indices;

import java.util.Comparator;
import org.apache.spark.sql.Row;

/**
 * One area of one division.
 *
 * @param niva riket, lan, kommun, regso, deso, egen
 * @param omrade its code; kommun code + X for the persons of a kommun without an area
 * @param indelning division of the code, {@code aktuell} for the upper levels
 */
record Omrade(String niva, String omrade, String indelning) implements Comparable<Omrade> {
  static final String AKTUELL = "aktuell";
  private static final Comparator<Omrade> ORDER =
      Comparator.comparing(Omrade::niva)
          .thenComparing(Omrade::indelning)
          .thenComparing(Omrade::omrade);

  /** The area of a row of any table. */
  static Omrade of(Row row) {
    return new Omrade(row.getAs("niva"), row.getAs("omrade"), row.getAs("indelning"));
  }

  static Omrade kommun(String code) {
    return new Omrade("kommun", code, AKTUELL);
  }

  static Omrade lan(String code) {
    return new Omrade("lan", code, AKTUELL);
  }

  static Omrade riket() {
    return new Omrade("riket", "00", AKTUELL);
  }

  /** The same area under another indelning. */
  Omrade in(String other) {
    return new Omrade(niva, omrade, other);
  }

  /** Code of the area whose sources these are: the kommun, or the area itself above it. */
  String ursprung() {
    boolean within = omrade.length() > 4 && Character.isDigit(omrade.charAt(0));
    return within ? kommun() : omrade;
  }

  /** Code of the kommun that a kommun or an area below it lies in. */
  String kommun() {
    return omrade.substring(0, 4);
  }

  /**
   * True for the persons that have no neighbourhood: a row of its own, but no unit of a measure.
   */
  boolean residual() {
    return omrade.endsWith("X");
  }

  @Override
  public int compareTo(Omrade other) {
    return ORDER.compare(this, other);
  }
}
