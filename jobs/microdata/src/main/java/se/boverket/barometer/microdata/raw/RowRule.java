package se.boverket.barometer.microdata.raw;

/**
 * A rule that every row of a register has to keep.
 *
 * @param name for instance {@code alder.varde}
 * @param limit largest share of rows that may break it, 0-1; more refuses the delivery
 * @param meaning what the rule wants, for messages
 */
record RowRule(String name, double limit, String meaning) {}
