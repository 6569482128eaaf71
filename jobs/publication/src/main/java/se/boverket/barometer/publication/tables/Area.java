package se.boverket.barometer.publication.tables;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The key of an area.
 *
 * @param niva level
 * @param omrade code
 * @param indelning division that the code belongs to
 */
record Area(String niva, String omrade, String indelning) {

  /** Its row in dim_omrade. */
  Row row(String name, String english, Place place) {
    Area parent = place.parent();
    return RowFactory.create(
        niva,
        omrade,
        indelning,
        name,
        english,
        parent == null ? null : parent.niva,
        parent == null ? null : parent.omrade,
        parent == null ? null : parent.indelning,
        place.group(),
        place.since(),
        null,
        place.source() == null ? source() : place.source());
  }

  private String source() {
    return switch (niva) {
      case "deso", "regso" -> "SCB, " + indelning;
      default -> "SCB, Sveriges län och kommuner";
    };
  }
}
