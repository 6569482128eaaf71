package se.boverket.barometer.disclosure;

/**
 * What protection cost a table's year.
 *
 * @param cells values that there were
 * @param changed counts that are published with another value
 * @param suppressedFirst values that the rules of their class suppress
 * @param suppressedSecond values suppressed so that those cannot be computed back
 * @param largest greatest change of a count, persons
 * @param sumOfChanges of the counts shown, persons
 * @param persons sum of the true counts
 * @param personsHidden sum of the true counts that are suppressed
 */
public record Loss(
    long cells,
    long changed,
    long suppressedFirst,
    long suppressedSecond,
    long largest,
    long sumOfChanges,
    long persons,
    long personsHidden) {

  /** Mean absolute change of the counts that were changed, persons. */
  public double meanChange() {
    return changed == 0 ? 0 : (double) sumOfChanges / changed;
  }

  /** Persons moved or hidden, per person counted; where there are no counts, values hidden. */
  public double information() {
    return persons > 0
        ? (double) (sumOfChanges + personsHidden) / persons
        : cells == 0 ? 0 : (double) (suppressedFirst + suppressedSecond) / cells;
  }
}
