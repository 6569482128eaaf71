package se.boverket.barometer.disclosure.suppression;

/**
 * Something that no reader may be able to compute.
 *
 * @param row a combination of inner cells
 * @param kind why it is guarded
 */
record Guard(SparseRow row, Kind kind) {
  /** Why a row is guarded. */
  enum Kind {
    /** A small count. */
    PRIMARY,
    /** A small count of one person, who knows it and may compute nothing else from it. */
    OWNED,
    /** A combination that would give small counts away together with their bounds. */
    VIRTUAL
  }
}
