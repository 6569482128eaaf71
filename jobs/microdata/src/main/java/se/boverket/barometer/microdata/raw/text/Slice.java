package se.boverket.barometer.microdata.raw.text;

import org.apache.spark.sql.connector.read.InputPartition;

/**
 * Whole lines of one file.
 *
 * @param path of the file
 * @param start first byte, the start of a line
 * @param end first byte after it; −1 = to the end (of a compressed file)
 * @param line number in the file of its first line, the header being 1
 */
public record Slice(String path, long start, long end, long line) implements InputPartition {}
