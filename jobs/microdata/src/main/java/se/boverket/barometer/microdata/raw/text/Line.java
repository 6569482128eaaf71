package se.boverket.barometer.microdata.raw.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Splits one line into fields without copying: offsets and lengths in the caller's bytes. A quoted
 * field may hold delimiters and doubled quotes, not line breaks.
 */
final class Line {
  private final byte delimiter;
  private final byte quote;
  private final Charset charset;
  private final int[] start;
  private final int[] end;
  private int fields;
  private boolean whole;

  /**
   * @param form how the file is written
   * @param width fields that a whole line has
   */
  Line(TextForm form, int width) {
    this.delimiter = (byte) form.delimiter();
    this.quote = (byte) form.quote();
    this.charset = form.charset();
    this.start = new int[width];
    this.end = new int[width];
  }

  /** Splits {@code bytes[from, to)}, which holds no line break. */
  void split(byte[] bytes, int from, int to) {
    fields = 0;
    whole = true;
    int at = from;
    while (at <= to) {
      int stop = at < to && bytes[at] == quote ? closing(bytes, at, to) : plain(bytes, at, to);
      note(at, stop);
      at = stop + 1;
    }
  }

  /** True when the line had as many fields as the header and every quote was closed. */
  boolean whole() {
    return whole && fields == start.length;
  }

  /** Fields that the line has, whatever the width. */
  int fields() {
    return fields;
  }

  /** One field, trimmed and unquoted; null when it is empty or the line was too short. */
  UTF8String field(byte[] bytes, int i) {
    if (i >= fields) {
      return null;
    }
    int from = start[i];
    int to = end[i];
    if (from < to && bytes[from] == quote && bytes[to - 1] == quote && to - from > 1) {
      return unquoted(bytes, from + 1, to - 1);
    }
    return text(bytes, from, to);
  }

  private int plain(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != delimiter) {
      at++;
    }
    return at;
  }

  private int closing(byte[] bytes, int from, int to) {
    int at = from + 1;
    while (at < to && (bytes[at] != quote || at + 1 < to && bytes[at + 1] == quote)) {
      at += bytes[at] == quote ? 2 : 1;
    }
    int stop = plain(bytes, Math.min(at, to), to);
    whole &= at < to && stop == at + 1;
    return stop;
  }

  private void note(int from, int to) {
    if (fields < start.length) {
      start[fields] = from;
      end[fields] = to;
    }
    fields++;
  }

  private UTF8String unquoted(byte[] bytes, int from, int to) {
    UTF8String inner = text(bytes, from, to);
    UTF8String one = UTF8String.fromBytes(new byte[] {quote});
    return inner == null ? null : inner.replace(UTF8String.concat(one, one), one);
  }

  private UTF8String text(byte[] bytes, int first, int after) {
    int from = first;
    int to = after;
    while (from < to && bytes[from] == ' ') {
      from++;
    }
    while (to > from && bytes[to - 1] == ' ') {
      to--;
    }
    if (from == to) {
      return null;
    }
    return charset == StandardCharsets.UTF_8 || ascii(bytes, from, to)
        ? UTF8String.fromBytes(bytes, from, to - from)
        : UTF8String.fromString(new String(bytes, from, to - from, charset));
  }

  private static boolean ascii(byte[] bytes, int from, int to) {
    int or = 0;
    for (int i = from; i < to; i++) {
      or |= bytes[i];
    }
    return or >= 0;
  }
}
