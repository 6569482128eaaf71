package se.boverket.barometer.disclosure;

/**
 * A count table from a file as it may be published.
 *
 * @param table key, counts (none where suppressed) and status
 * @param loss what it cost; the greatest change is that of any cell, margins too
 */
public record Safe(Columns table, Loss loss) {}
