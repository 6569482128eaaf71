package se.boverket.barometer.microdata.raw.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Opens delivered bytes; {@code .gz} and {@code .zip} with one member are unpacked on the fly. */
public final class Unpacked {
  private Unpacked() {}

  /** True when readers cannot start in the middle. */
  public static boolean packed(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".gz") || name.endsWith(".zip");
  }

  /**
   * The text in a file; a member's own path is never used, so it cannot lead out of the folder.
   *
   * @param path tells by its ending whether the bytes are packed
   * @param bytes of that file, from the start
   * @throws IOException when it cannot be unpacked, or a zip has not exactly one member
   */
  public static InputStream open(Path path, InputStream bytes) throws IOException {
    String name = path.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(bytes, 1 << 16);
    }
    return name.endsWith(".zip") ? onlyMember(path, bytes) : bytes;
  }

  private static InputStream onlyMember(Path path, InputStream bytes) throws IOException {
    requireOneMember(path);
    ZipInputStream zip = new ZipInputStream(bytes);
    zip.getNextEntry();
    return zip;
  }

  private static void requireOneMember(Path path) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() != 1 || zip.stream().anyMatch(ZipEntry::isDirectory)) {
        throw new IOException("holds " + zip.size() + " members; pack one file in each zip");
      }
    }
  }
}
