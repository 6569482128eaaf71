package se.boverket.barometer.publication.derived;

import com.typesafe.config.Config;
import java.util.Optional;
import se.boverket.barometer.tables.Schemas;

/**
 * All that a derived table is made of.
 *
 * @param figures published figures
 * @param series what is followed over time
 * @param divisions which division the upper levels' measures are built on
 * @param places where the areas lie
 * @param config {@code uppfoljning} of {@code schemas/uppfoljning.conf}
 */
public record Source(
    Figures figures, Series series, Divisions divisions, Places places, Config config) {

  /** Figures beside their definitions. */
  public static Source of(Figures figures, Series series, Schemas schemas) {
    return new Source(
        figures,
        series,
        Divisions.of(figures),
        Places.of(schemas),
        schemas.definition("uppfoljning.conf").getConfig("uppfoljning"));
  }

  /** How a division is called in the rows of the upper levels of a year. */
  public String label(String division, int year) {
    return divisions.label(division, year);
  }

  /** The area that an area is part of; none for the country and for unions of kommuner. */
  public Optional<Area> above(Area area) {
    return places.next(area);
  }

  /**
   * Per cent of the inhabitants that a figure has to cover.
   *
   * @param name minst (to be shown), saker (not to be of low reliability)
   */
  double coverage(String name) {
    return config.getDouble("omradestyp_tackning." + name);
  }
}
