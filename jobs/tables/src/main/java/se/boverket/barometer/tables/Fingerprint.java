package se.boverket.barometer.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over a sequence of texts; says whether two runs would start from the same things. */
public final class Fingerprint {
  private final MessageDigest digest = sha256();

  private Fingerprint() {}

  /** An empty one. */
  public static Fingerprint start() {
    return new Fingerprint();
  }

  /** Digest of the parts in order. */
  public static String of(String... parts) {
    Fingerprint print = start();
    for (String part : parts) {
      print.add(part);
    }
    return print.done();
  }

  /**
   * SHA-256 of a file's bytes, lower-case hex.
   *
   * @throws Stop (missing) when the file cannot be read
   */
  public static String ofFile(Path file) {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    } catch (IOException e) {
      throw Stop.missing("File " + file + " cannot be read; check that it is there and readable.");
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Adds a text; its length goes in too, so that "ab","c" differs from "a","bc". */
  public Fingerprint add(String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  /** Lower-case hex; this object is spent. */
  public String done() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
