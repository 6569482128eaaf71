package se.boverket.barometer.tables.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The records of a CSV file, one at a time, as bytes: a line, or several where quotes hold line
 * breaks together. Blank lines are passed over.
 */
final class CsvRecords implements Closeable {
  private static final int LONGEST = 1 << 24;

  private final Path file;
  private final InputStream in;
  private byte[] buffer = new byte[1 << 18];
  private int limit;
  private int start;
  private int end;
  private int next;
  private int line;
  private int nextLine = 1;

  CsvRecords(Path file) throws IOException {
    this.file = file;
    this.in = Files.newInputStream(file);
    limit = in.readNBytes(buffer, 0, buffer.length);
    boolean mark =
        limit > 2
            && (buffer[0] & 0xff) == 0xef
            && (buffer[1] & 0xff) == 0xbb
            && (buffer[2] & 0xff) == 0xbf;
    next = mark ? 3 : 0;
  }

  /** Goes to the next record; false at the end of the file. */
  boolean next() throws IOException {
    do {
      start = next;
      line = nextLine;
      if (!find()) {
        return false;
      }
    } while (start == end);
    return true;
  }

  /** Holds the record from {@link #start()} to before {@link #end()}, until the next one. */
  byte[] bytes() {
    return buffer;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** The line that the record begins on, from 1. */
  int line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Finds the line break that ends the record: the first one outside quotes. */
  private boolean find() throws IOException {
    boolean quoted = false;
    int at = start;
    while (true) {
      if (at == limit) {
        at -= start;
        if (!fill()) {
          return last(quoted);
        }
      }
      byte b = buffer[at++];
      if (b == '"') {
        quoted = !quoted;
      } else if (b == '\n') {
        nextLine++;
        if (!quoted) {
          next = at;
          endBefore(at - 1);
          return true;
        }
      }
    }
  }

  private boolean last(boolean quoted) {
    if (quoted) {
      throw unclosed();
    }
    next = limit;
    endBefore(limit);
    return limit > start;
  }

  private void endBefore(int lineBreak) {
    end = lineBreak > start && buffer[lineBreak - 1] == '\r' ? lineBreak - 1 : lineBreak;
  }

  /** Moves the unfinished record to the front and reads on; false when there is no more. */
  private boolean fill() throws IOException {
    int kept = limit - start;
    if (kept >= LONGEST) {
      throw unclosed();
    }
    byte[] room = kept * 2 > buffer.length ? new byte[buffer.length * 2] : buffer;
    System.arraycopy(buffer, start, room, 0, kept);
    int read = in.readNBytes(room, kept, room.length - kept);
    buffer = room;
    start = 0;
    limit = kept + read;
    return read > 0;
  }

  private RuntimeException unclosed() {
    return Faults.refused(
        file,
        "line "
            + line
            + ": a quote is opened and never closed. Close it, or double a quote that is part of "
            + "a value.");
  }

  /** The record as text, for the header. */
  byte[] copy() {
    return Arrays.copyOfRange(buffer, start, end);
  }
}
