package se.boverket.barometer.tables;

import java.util.Locale;

/**
 * The layers that the data walks through, left to right. Confidentiality belongs to the layer,
 * never to the single table.
 */
public enum Layer {
  RAW,
  CLEAN,
  AGGREGATED,
  INDICES,
  PROTECTED,
  PUBLISHED;

  /** True left of the disclosure wall: rows may not leave the confidential root. */
  public boolean confidential() {
    return compareTo(PROTECTED) < 0;
  }

  /** Folder name, the same under {@code schemas/} and under the layer's root. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
