package se.boverket.barometer.register.file;

import java.io.Closeable;
import java.io.IOException;

/** Takes a file's values, row by row and column by column from left to right. */
public interface Rows extends Closeable {

  /** The next value is missing. */
  void none() throws IOException;

  /** The next value is a text. */
  void text(String value) throws IOException;

  /** The next value is a whole number. */
  void whole(long value) throws IOException;

  /** The next value is a number with at most two decimals. */
  void decimal(double value) throws IOException;

  /** The row is complete. */
  void end() throws IOException;

  /** Rows ended so far. */
  long count();
}
