package se.boverket.barometer.microdata.raw;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import se.boverket.barometer.tables.Fingerprint;
import se.boverket.barometer.tables.Roots;
import se.boverket.barometer.tables.Stop;

/** The two secrets of a store. Their bytes leave this class only inside {@link KeyedHash}. */
public final class Keys {
  private static final String PSEUDONYM = "pseudonym.key";
  private static final String RECORD = "record.key";
  private static final int LEAST_BYTES = 32;
  private final String pseudonymId;
  private final String recordId;
  private final KeyedHash pseudonym;
  private final KeyedHash record;

  private Keys(byte[] pseudonym, byte[] record) {
    this.pseudonymId = id(pseudonym);
    this.recordId = id(record);
    this.pseudonym = new KeyedHash(pseudonym);
    this.record = new KeyedHash(record);
  }

  /**
   * Reads {@code pseudonym.key} and {@code record.key}.
   *
   * @param folder that holds the two files, each readable by its owner only
   * @throws Stop (missing) when a file is not there, (integrity) when others may read it, (usage)
   *     when it does not hold at least 32 bytes in hexadecimal
   */
  public static Keys read(Path folder) {
    return new Keys(secret(folder.resolve(PSEUDONYM)), secret(folder.resolve(RECORD)));
  }

  /**
   * Makes the two files from the system's randomness; never overwrites one.
   *
   * @param folder made when it is not there
   * @throws Stop (integrity) when a key is there already
   */
  public static void create(Path folder) {
    Roots.confidential(folder);
    for (String name : new String[] {PSEUDONYM, RECORD}) {
      if (Files.exists(folder.resolve(name))) {
        throw Stop.integrity(
            folder.resolve(name)
                + " is there already and is never overwritten: every stored person hash depends on"
                + " it. Use another folder for new keys.");
      }
    }
    write(folder.resolve(PSEUDONYM));
    write(folder.resolve(RECORD));
  }

  /** What stands for a year's ids under these keys. */
  Pseudonyms pseudonyms(int ar) {
    return new Pseudonyms(pseudonym, record, ar);
  }

  /** Says which pseudonym key it is without saying the key. */
  public String pseudonymId() {
    return pseudonymId;
  }

  /** Says which record key it is without saying the key. */
  public String recordId() {
    return recordId;
  }

  private static String id(byte[] key) {
    return Fingerprint.of("key id", HexFormat.of().formatHex(key)).substring(0, 16);
  }

  private static byte[] secret(Path file) {
    if (!Files.isRegularFile(file)) {
      throw Stop.missing("There is no key " + file + ". Make keys with: barometer keys --new");
    }
    Roots.requirePrivate(file);
    try {
      byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
      if (key.length >= LEAST_BYTES) {
        return key;
      }
    } catch (IOException e) {
      throw Stop.missing("Key " + file + " cannot be read; check its rights.");
    } catch (IllegalArgumentException e) {
      throw notAKey(file); // without the cause: it quotes the text
    }
    throw notAKey(file);
  }

  private static Stop notAKey(Path file) {
    return Stop.usage(
        "Key " + file + " must hold at least 32 random bytes as hexadecimal digits, nothing else.");
  }

  private static void write(Path file) {
    byte[] key = new byte[LEAST_BYTES];
    new SecureRandom().nextBytes(key);
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(
          file,
          HexFormat.of().formatHex(key) + "\n",
          StandardCharsets.US_ASCII,
          StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw Stop.missing("Key " + file + " cannot be written; check the folder's rights.");
    }
  }
}
