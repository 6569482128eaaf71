package se.boverket.barometer.microdata.raw;

import java.util.Arrays;
import se.boverket.barometer.microdata.raw.field.Field;

/** The hash of a household's id, not made again while the same household's members follow. */
final class RecentId {
  private final byte[] hash;
  private byte[] id = new byte[64];
  private int length = -1;

  /**
   * None yet.
   *
   * @param hash where it is to stand
   */
  RecentId(byte[] hash) {
    this.hash = hash;
  }

  /** Makes the hash of an id, unless it is there already. */
  void hash(Field text, Pseudonyms pseudonyms) {
    if (length >= 0 && Arrays.equals(id, 0, length, text.bytes(), text.from(), text.to())) {
      return;
    }
    length = text.to() - text.from();
    id = length > id.length ? new byte[2 * length] : id;
    System.arraycopy(text.bytes(), text.from(), id, 0, length);
    pseudonyms.ofYear(text, hash);
  }
}
