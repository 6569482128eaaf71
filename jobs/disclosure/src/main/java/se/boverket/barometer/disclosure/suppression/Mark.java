package se.boverket.barometer.disclosure.suppression;

/** What becomes of a cell. */
public enum Mark {
  /** Shown as it is. */
  SHOWN,
  /** Hidden because it is small. */
  PRIMARY,
  /** Hidden so that small ones cannot be computed. */
  SECONDARY
}
