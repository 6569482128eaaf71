package se.boverket.barometer.microdata.raw;

import org.apache.spark.sql.Column;

/**
 * A rule that every row of a register has to keep.
 *
 * @param name for instance {@code alder.varde}
 * @param limit largest share of rows that may break it, 0-1; more refuses the delivery
 * @param meaning what the rule wants, for messages
 * @param broken true where a row breaks it, over the columns that {@link Reading} makes
 */
record RowRule(String name, double limit, String meaning, Column broken) {}
