package se.boverket.barometer.microdata.raw;

import java.io.Serializable;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * HMAC-SHA-256 (RFC 2104) whose two pads are taken in once, so that a short message costs two
 * blocks and not four. It travels to the tasks inside a function, which no plan prints; one task
 * uses it at a time.
 */
final class KeyedHash implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int BLOCK = 64;
  private static final int LENGTH = 32;
  private final byte[] key;
  private final transient MessageDigest inner;
  private final transient MessageDigest outer;
  private final transient byte[] hash = new byte[LENGTH];

  /** Of a key of any length. */
  KeyedHash(byte[] key) {
    this.key = key.clone();
    this.inner = begun(0x36);
    this.outer = begun(0x5c);
  }

  /** All 32 bytes of the keyed hash of {@code message[from, to)}, valid until the next call. */
  byte[] of(byte[] message, int from, int to) {
    MessageDigest digest = copy(inner);
    digest.update(message, from, to - from);
    try {
      digest.digest(hash, 0, LENGTH);
      digest = copy(outer);
      digest.update(hash, 0, LENGTH);
      digest.digest(hash, 0, LENGTH);
    } catch (DigestException e) {
      throw new IllegalStateException("a SHA-256 has 32 bytes", e);
    }
    return hash;
  }

  private Object readResolve() {
    return new KeyedHash(key);
  }

  private MessageDigest begun(int with) {
    byte[] block = Arrays.copyOf(key.length > BLOCK ? sha256().digest(key) : key, BLOCK);
    for (int i = 0; i < BLOCK; i++) {
      block[i] ^= (byte) with;
    }
    MessageDigest digest = sha256();
    digest.update(block);
    return digest;
  }

  private static MessageDigest copy(MessageDigest begun) {
    try {
      return (MessageDigest) begun.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the JDK's SHA-256 can be cloned", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
