/**
 * Tables from outside in plain Java arrays, and answers back: CSV and Parquet in, CSV, JSON and
 * aligned text out. Starts no Spark, so that a command answers in a second.
 */
package se.boverket.barometer.tables.file;
