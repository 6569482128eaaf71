package se.boverket.barometer.publication.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import se.boverket.barometer.tables.Fingerprint;
import se.boverket.barometer.tables.Stop;

/**
 * The hidden folder in which the next release is put together.
 *
 * @param folder in the published root, so that the move is a rename
 */
public record Staging(Path folder) {
  /** An empty one; what a killed publish left is removed. */
  public static Staging clean(Path published) {
    Path folder = published.resolve(".staging");
    Disk.delete(folder);
    return new Staging(folder);
  }

  /** The place of a file, its folder made. */
  Path file(String name) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** Writes a text file. */
  public void write(String name, String text) {
    try {
      Files.writeString(file(name), text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the checksums of all files, for which every table is read a second time, and lets
   * everybody read them all, whatever the umask of the account.
   *
   * @throws Stop (integrity) when a table is no longer what was written
   */
  public void seal(List<TableFile> tables) {
    String sums =
        Disk.files(folder).stream()
            .map(f -> Fingerprint.ofFile(folder.resolve(f)) + "  " + f + "\n")
            .collect(Collectors.joining());
    for (TableFile table : tables) {
      if (!sums.contains(table.sha256() + "  " + table.path() + "\n")) {
        throw Stop.integrity(
            "File "
                + table.path()
                + " changed after it was written: check the disk, then publish again. No release"
                + " was made.");
      }
    }
    write(Seal.SUMS, sums);
    Disk.open(folder);
    Disk.syncTree(folder);
  }

  /** Removes it. */
  public void discard() {
    Disk.delete(folder);
  }
}
