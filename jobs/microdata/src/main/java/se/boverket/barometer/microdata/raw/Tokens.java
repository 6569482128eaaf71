package se.boverket.barometer.microdata.raw;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.boverket.barometer.microdata.raw.field.Field;

/** The texts that mean "no value" in a column of a file, besides the empty one. */
final class Tokens implements Serializable {
  private static final long serialVersionUID = 1L;
  private final byte[][] tokens;
  private final boolean[] first = new boolean[256];

  private Tokens(byte[][] tokens) {
    this.tokens = tokens;
    for (byte[] token : tokens) {
      first[token[0] & 0xFF] = true;
    }
  }

  /** Those of the file and those of the contract. */
  static Tokens of(RawColumn column, DeliveredFile file) {
    return new Tokens(
        Stream.of(file.missing(), column.missing())
            .flatMap(List::stream)
            .filter(t -> !t.isEmpty())
            .distinct()
            .map(t -> t.getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new));
  }

  /** True when a text is one of them. */
  boolean say(Field text) {
    return first[text.bytes()[text.from()] & 0xFF] && same(text);
  }

  private boolean same(Field text) {
    for (byte[] token : tokens) {
      if (Arrays.equals(token, 0, token.length, text.bytes(), text.from(), text.to())) {
        return true;
      }
    }
    return false;
  }
}
