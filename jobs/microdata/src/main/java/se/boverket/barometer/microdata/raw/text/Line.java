package se.boverket.barometer.microdata.raw.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import se.boverket.barometer.microdata.raw.field.Field;

/**
 * Splits one line into fields without copying: offsets and lengths in the caller's bytes. A quoted
 * field may hold delimiters and doubled quotes, not line breaks.
 */
final class Line {
  private final byte delimiter;
  private final byte quote;
  private final Charset charset;
  private final boolean utf8;
  private final int most;
  private final int[] start;
  private final int[] end;
  private int fields;
  private boolean whole;

  /**
   * @param form how the file is written
   * @param width fields that a whole line has
   * @param most fields after which a line is not looked at further
   */
  Line(TextForm form, int width, int most) {
    this.delimiter = (byte) form.delimiter();
    this.quote = (byte) form.quote();
    this.charset = form.charset();
    this.utf8 = charset.equals(StandardCharsets.UTF_8);
    this.most = most;
    this.start = new int[width];
    this.end = new int[width];
  }

  /** Splits {@code bytes[from, to)}, which holds no line break. */
  void split(byte[] bytes, int from, int to) {
    fields = 0;
    whole = true;
    int at = from;
    while (at <= to && fields < most) {
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

  /** One field, trimmed and unquoted; nothing when it is empty or the line was too short. */
  void read(byte[] bytes, int i, Field into) {
    if (i >= fields) {
      into.nothing();
      return;
    }
    int from = start[i];
    int to = end[i];
    if (from < to && bytes[from] == quote && bytes[to - 1] == quote && to - from > 1) {
      text(bytes, from + 1, to - 1, into);
      unquote(into);
    } else {
      text(bytes, from, to, into);
    }
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

  /** Two quotes inside a quoted field mean one. */
  private void unquote(Field field) {
    int at = field.from();
    while (at < field.to() && field.bytes()[at] != quote) {
      at++;
    }
    if (field.kind() == Field.Kind.TEXT && at < field.to()) {
      String one = String.valueOf((char) quote);
      byte[] text = field.string().replace(one + one, one).getBytes(StandardCharsets.UTF_8);
      field.text(text, 0, text.length);
    }
  }

  private void text(byte[] bytes, int from, int to, Field into) {
    if (utf8 || ascii(bytes, from, to)) {
      into.text(bytes, from, to);
    } else {
      byte[] text = new String(bytes, from, to - from, charset).getBytes(StandardCharsets.UTF_8);
      into.text(text, 0, text.length);
    }
  }

  private static boolean ascii(byte[] bytes, int from, int to) {
    int or = 0;
    for (int i = from; i < to; i++) {
      or |= bytes[i];
    }
    return or >= 0;
  }
}
