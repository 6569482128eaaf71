/** Checked rows into a Parquet file, column by column. */
package se.boverket.barometer.microdata.raw.part;
