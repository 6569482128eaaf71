/** Single files of a release: Parquet and CSV written row by row, Parquet read back. */
package se.boverket.barometer.publication.file;
