package se.boverket.barometer.microdata.raw;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.unsafe.Platform;
import se.boverket.barometer.microdata.raw.field.Lexicon;

/**
 * Hashes of a row's key, the year left out. Keys travel as hashes under a salt of the delivery's
 * run, so that no id lies in a file of Spark's; which rows are doubles does not depend on it.
 */
final class KeyHash implements Serializable {
  private static final long serialVersionUID = 1L;
  private final long[] salt = new long[2];
  private final int[] columns;
  private final Lexicon[] texts;

  private KeyHash(int[] columns, Lexicon[] texts) {
    this.columns = columns;
    this.texts = texts;
    ByteBuffer.wrap(new SecureRandom().generateSeed(16)).asLongBuffer().get(salt);
  }

  /**
   * Of a register.
   *
   * @param texts per column, the same objects that the rows are read with
   */
  static KeyHash of(RawTable table, Lexicon[] texts) {
    int[] columns =
        table.contract().key().stream()
            .filter(k -> !k.equals("ar"))
            .mapToInt(k -> table.names().indexOf(k))
            .toArray();
    Lexicon[] free = new Lexicon[columns.length];
    for (int i = 0; i < free.length; i++) {
      free[i] = table.columns().get(columns[i]).anyText() ? texts[columns[i]] : null;
    }
    return new KeyHash(columns, free);
  }

  /** Positions of the columns that the key is made of. */
  int[] columns() {
    return columns;
  }

  /** True when every part of a person's key is there. */
  boolean known(long[] values) {
    for (int column : columns) {
      if (!Meaning.good(values[column])) {
        return false;
      }
    }
    return true;
  }

  /**
   * One of two hashes.
   *
   * @param which 0 or 1
   * @param values as {@link RowParser} makes them
   */
  long of(int which, long[] values) {
    long hash = salt[which];
    for (int i = 0; i < columns.length; i++) {
      long value = values[columns[i]];
      hash =
          texts[i] == null || !Meaning.good(value)
              ? XXH64.hashLong(value, hash)
              : ofText(texts[i].bytes((int) value), hash);
    }
    return hash;
  }

  /** A part of the rows numbers its free texts in its own order: only their bytes are the same. */
  private static long ofText(byte[] text, long hash) {
    return XXH64.hashUnsafeBytes(text, Platform.BYTE_ARRAY_OFFSET, text.length, hash);
  }
}
