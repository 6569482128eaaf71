package se.boverket.barometer.microdata.raw;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/**
 * HMAC-SHA-256 (RFC 2104) written in built-in columns, so that it runs inside generated code. The
 * pads are binary literals; {@code Engine} keeps those out of printed plans.
 */
final class KeyedHash {
  private static final int BLOCK = 64;

  private KeyedHash() {}

  /**
   * All 32 bytes of the keyed hash.
   *
   * @param key of any length
   * @param message binary; null gives null
   */
  static Column of(byte[] key, Column message) {
    Column inner = sha256(functions.concat(functions.lit(pad(key, 0x36)), message));
    return sha256(functions.concat(functions.lit(pad(key, 0x5c)), inner));
  }

  private static Column sha256(Column bytes) {
    return functions.unhex(functions.sha2(bytes, 256));
  }

  private static byte[] pad(byte[] key, int with) {
    byte[] block = Arrays.copyOf(key.length > BLOCK ? digest(key) : key, BLOCK);
    for (int i = 0; i < BLOCK; i++) {
      block[i] ^= (byte) with;
    }
    return block;
  }

  private static byte[] digest(byte[] key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
