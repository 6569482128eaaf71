package se.boverket.barometer.microdata.raw;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import se.boverket.barometer.microdata.raw.field.Field;
import se.boverket.barometer.microdata.raw.field.Numbers;
import se.boverket.barometer.microdata.raw.part.Hashes;

/** What stands for ids in the raw layer. One task uses it at a time. */
final class Pseudonyms implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int DIGITS = 20;
  private final KeyedHash pseudonym;
  private final KeyedHash record;
  private byte[] message;
  private final int prefix;

  /**
   * Under two keys.
   *
   * @param ar year that household ids are hashed with
   */
  Pseudonyms(KeyedHash pseudonym, KeyedHash record, int ar) {
    this.pseudonym = pseudonym;
    this.record = record;
    byte[] year = (ar + ":").getBytes(StandardCharsets.US_ASCII);
    this.prefix = year.length;
    this.message = Arrays.copyOf(year, prefix + 64);
  }

  /** Sixteen bytes that stand for a person: the same under the same key, and nothing else. */
  void person(long id, byte[] into) {
    byte[] digits = new byte[DIGITS];
    int from = Numbers.write(id, digits, DIGITS);
    System.arraycopy(pseudonym.of(digits, from, DIGITS), 0, into, 0, Hashes.LENGTH);
  }

  /** Sixteen bytes that stand for an id which is new every year, different every year. */
  void ofYear(Field text, byte[] into) {
    int length = text.to() - text.from();
    if (prefix + length > message.length) {
      message = Arrays.copyOf(message, prefix + 2 * length);
    }
    System.arraycopy(text.bytes(), text.from(), message, prefix, length);
    System.arraycopy(pseudonym.of(message, 0, prefix + length), 0, into, 0, Hashes.LENGTH);
  }

  /** Record key 0 … 2³²−1 of a person's sixteen bytes. */
  long record(byte[] person) {
    return Integer.toUnsignedLong(ByteBuffer.wrap(record.of(person, 0, Hashes.LENGTH)).getInt());
  }
}
