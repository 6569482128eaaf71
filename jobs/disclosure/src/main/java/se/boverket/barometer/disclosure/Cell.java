package se.boverket.barometer.disclosure;

/**
 * One published cell.
 *
 * @param row of the table
 * @param count persons, null where it is suppressed
 * @param inner the innermost cells that it is the sum of, ascending
 */
record Cell(int row, Long count, int[] inner) {
  SparseVector vector() {
    return SparseVector.ones(inner);
  }
}
