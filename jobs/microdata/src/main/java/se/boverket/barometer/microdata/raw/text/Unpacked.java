package se.boverket.barometer.microdata.raw.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Opens delivered bytes; {@code .gz} and {@code .zip} with one member are unpacked on the fly. */
public final class Unpacked {
  private static final long MOST_BYTES = 64L << 30;
  private static final long LEAST_LIMIT = 32L << 20;
  private static final long MOST_TIMES = 250;

  private Unpacked() {}

  /** True when readers cannot start in the middle. */
  public static boolean packed(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".gz") || name.endsWith(".zip");
  }

  /**
   * The most bytes of text that a file may hold; a packed one at most 250 times its size, ten times
   * what a register's file gains by packing, so that a small file cannot keep a run busy for hours.
   */
  static long most(Path path) throws IOException {
    return packed(path)
        ? Math.min(MOST_BYTES, Math.max(LEAST_LIMIT, MOST_TIMES * Files.size(path)))
        : MOST_BYTES;
  }

  /**
   * The text in a file. A member's own path is never used to write or read anything.
   *
   * @param path tells by its ending whether the bytes are packed
   * @param bytes of that file, from the start
   * @throws IOException when it cannot be unpacked, or a zip has not exactly one member whose path
   *     stays inside the folder
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

  /** Also a folder's own entry: there is nothing in it to read. */
  private static boolean leaves(ZipEntry member) {
    Path folder = Path.of("/folder");
    Path path = folder.resolve(member.getName().replace('\\', '/')).normalize();
    return member.isDirectory() || !path.startsWith(folder);
  }

  private static void requireOneMember(Path path) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() != 1 || zip.stream().anyMatch(Unpacked::leaves)) {
        throw new IOException("holds " + zip.size() + " members; pack one file in each zip");
      }
    }
  }
}
