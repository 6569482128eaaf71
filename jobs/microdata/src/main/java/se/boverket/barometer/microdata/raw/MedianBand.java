package se.boverket.barometer.microdata.raw;

/**
 * The medians that are plausible for a column of amounts in a year: outside them the unit is wrong.
 *
 * @param column of amounts
 * @param least SEK
 * @param most SEK
 */
record MedianBand(RawColumn column, long least, long most) {}
