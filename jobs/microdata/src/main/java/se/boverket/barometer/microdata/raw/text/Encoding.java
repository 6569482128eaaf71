package se.boverket.barometer.microdata.raw.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Looks at the bytes above ASCII: are they what the manifest's encoding says? Fed byte by byte; the
 * first trouble is kept.
 */
final class Encoding {
  private static final String LOST =
      "holds the replacement character: letters were lost before the file was sent;"
          + " export it again";
  private final Charset charset;
  private int previous;
  private int before;
  private int pending;
  private String trouble;

  Encoding(Charset charset) {
    this.charset = charset;
  }

  /** True after a byte above ASCII: what follows has to be fed too, even if ASCII. */
  boolean open() {
    return previous >= 0x80;
  }

  Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  void feed(int b) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      utf8(b);
    } else if (b >= 0x80) {
      singleByte(b);
    }
    before = previous;
    previous = b;
  }

  private void utf8(int b) {
    if (pending > 0) {
      follow(b);
    } else if (b >= 0xC2 && b <= 0xF4) {
      pending = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
    } else if (b >= 0x80) {
      notUtf8();
    }
  }

  private void follow(int b) {
    boolean overlong = previous == 0xE0 && b < 0xA0 || previous == 0xF0 && b < 0x90;
    boolean outside = previous == 0xED && b > 0x9F || previous == 0xF4 && b > 0x8F;
    if (b < 0x80 || b > 0xBF || overlong || outside) {
      pending = 0;
      notUtf8();
      return;
    }
    pending--;
    if (before == 0xEF && previous == 0xBF && b == 0xBD) {
      note(LOST);
    }
    if (previous == 0xC2 && before == 0x83 || previous == 0xC3 && before == 0x83) {
      note("has letters such as Ä encoded twice in UTF-8; export it again, encoded once");
    }
  }

  private void singleByte(int b) {
    if (previous == 0xC3 && b < 0xC0) {
      note("looks like UTF-8 but the manifest says " + charset + "; say teckenkodning = UTF-8");
    } else if (charset.equals(StandardCharsets.US_ASCII)) {
      note("has letters outside US-ASCII; say the real teckenkodning");
    } else if (charset.name().startsWith("ISO") && b < 0xA0) {
      note("has bytes 80-9F, which " + charset + " lacks; try teckenkodning = windows-1252");
    } else if (b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D) {
      note("has bytes that windows-1252 lacks; say the real teckenkodning");
    }
  }

  private void notUtf8() {
    note(
        "is not UTF-8: letters such as Ä do not survive;"
            + " say the real teckenkodning (ISO-8859-1, windows-1252)");
  }

  private void note(String what) {
    trouble = trouble == null ? what : trouble;
  }
}
