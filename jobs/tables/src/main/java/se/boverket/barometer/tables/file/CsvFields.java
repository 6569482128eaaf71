package se.boverket.barometer.tables.file;

import java.util.Arrays;

/**
 * The values of one CSV record. Quotes are taken off in place: the record's bytes are used up by
 * it.
 */
final class CsvFields {
  private final byte delimiter;
  private byte[] bytes;
  private int end;
  private int[] from = new int[16];
  private int[] to = new int[16];
  private int count;

  CsvFields(char delimiter) {
    this.delimiter = (byte) delimiter;
  }

  /** Splits a record; afterwards the values lie in the array given. */
  void split(byte[] record, int start, int stop) {
    bytes = record;
    end = stop;
    count = 0;
    int at = start - 1;
    do {
      at = field(at + 1);
    } while (at < end);
  }

  int count() {
    return count;
  }

  int from(int field) {
    return from[field];
  }

  int to(int field) {
    return to[field];
  }

  /** Takes one value and returns where its delimiter stands. */
  private int field(int start) {
    if (count == from.length) {
      from = Arrays.copyOf(from, count * 2);
      to = Arrays.copyOf(to, count * 2);
    }
    boolean quoted = start < end && bytes[start] == '"';
    from[count] = start;
    to[count] = start;
    int at = quoted ? unquoted(start + 1) : start;
    if (!quoted) {
      while (at < end && bytes[at] != delimiter) {
        at++;
      }
      to[count] = at;
    }
    count++;
    return at;
  }

  /** Moves what stands in quotes forward by the quotes that go; what follows them belongs to it. */
  private int unquoted(int first) {
    int at = first;
    boolean open = true;
    while (at < end && (open || bytes[at] != delimiter)) {
      if (bytes[at] == '"' && open && at + 1 < end && bytes[at + 1] == '"') {
        bytes[to[count]++] = '"';
        at += 2;
      } else if (bytes[at] == '"' && open) {
        open = false;
        at++;
      } else {
        bytes[to[count]++] = bytes[at++];
      }
    }
    return at;
  }
}
