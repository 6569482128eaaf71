package se.boverket.barometer.disclosure.suppression;

/**
 * A distinct cell that may be shown.
 *
 * @param row its inner cells
 * @param weight what is lost when it is not shown: its count times the cells that are the same
 */
record Candidate(SparseRow row, long weight) {}
