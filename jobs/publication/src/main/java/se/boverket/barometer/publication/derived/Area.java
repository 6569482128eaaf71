package se.boverket.barometer.publication.derived;

import java.util.Comparator;

/**
 * The key of an area.
 *
 * @param niva level
 * @param omrade code
 * @param indelning division that the code belongs to
 */
public record Area(String niva, String omrade, String indelning) implements Comparable<Area> {
  /** The division of today, of the levels above neighbourhoods. */
  public static final String AKTUELL = "aktuell";

  private static final Comparator<Area> ORDER =
      Comparator.comparing(Area::niva).thenComparing(Area::omrade).thenComparing(Area::indelning);

  /** The same area in another division. */
  public Area in(String other) {
    return new Area(niva, omrade, other);
  }

  /** True for those who live in a kommun without an area. */
  public boolean residual() {
    return omrade.endsWith("X");
  }

  @Override
  public int compareTo(Area other) {
    return ORDER.compare(this, other);
  }
}
