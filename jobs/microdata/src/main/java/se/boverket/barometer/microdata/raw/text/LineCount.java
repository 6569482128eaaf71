package se.boverket.barometer.microdata.raw.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Counts line feeds and finds NUL bytes and bytes above ASCII, eight bytes at a time. */
final class LineCount {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH = 0x8080808080808080L;
  private static final long LOW = ~HIGH;
  private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;

  private LineCount() {}

  static long word(byte[] bytes, int at) {
    return (long) LONG.get(bytes, at);
  }

  static boolean ascii(long word) {
    return (word & HIGH) == 0;
  }

  static int lineFeeds(long word) {
    return Long.bitCount(zeros(word ^ LINE_FEEDS));
  }

  /** Where the first line feed of {@code bytes[from, to)} stands; {@code to} when there is none. */
  static int lineFeed(byte[] bytes, int from, int to) {
    int at = from;
    while (at + 8 <= to) {
      long found = zeros(word(bytes, at) ^ LINE_FEEDS);
      if (found != 0) {
        return at + (Long.numberOfTrailingZeros(found) >> 3);
      }
      at += 8;
    }
    while (at < to && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  static boolean nul(long word) {
    return zeros(word) != 0;
  }

  /** The high bit of every byte that is zero. */
  private static long zeros(long word) {
    return ~(((word & LOW) + LOW) | word | LOW);
  }
}
