package se.boverket.barometer.microdata.raw.field;

import java.io.Closeable;
import java.io.IOException;

/** Delivered rows, one after the other, whatever the format. */
public interface Delivered extends Closeable {

  /** Goes to the next row; false after the last. */
  boolean next() throws IOException;

  /** Name of the file that the row stands in. */
  String file();

  /** The row's line in a text file, the header being 1; its number in another, from 1. */
  long line();

  /** False when a line has another number of fields than the header, or a quote is not closed. */
  boolean whole();

  /**
   * One field of the row.
   *
   * @param column position in the file
   * @param into valid until the next row
   */
  void read(int column, Field into);
}
