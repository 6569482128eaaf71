package se.boverket.barometer.publication.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files that are there after a power cut too, and moves that are done or not done. */
final class Disk {
  private static final String FOLDER = "rwxr-xr-x";

  private Disk() {}

  /** Writes a file whole: a reader sees the old text or the new one. */
  static void replace(Path file, String text) {
    Path next = file.resolveSibling("." + file.getFileName() + ".next");
    try {
      Files.writeString(next, text, StandardCharsets.UTF_8);
      rights(next, "rw-r--r--");
      sync(next);
      move(next, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Renames within one file system and makes the new name last. */
  static void move(Path from, Path to) {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      sync(to.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything below a folder, the folder itself last, from memory to disk. */
  static void syncTree(Path folder) {
    below(folder).forEach(Disk::sync);
  }

  /** Removes a folder and what lies in it, if it is there. */
  static void delete(Path folder) {
    if (Files.exists(folder)) {
      below(folder)
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }

  /** Lets everybody read what lies in a folder, and its owner alone change the folders. */
  static void open(Path folder) {
    below(folder).forEach(p -> rights(p, Files.isDirectory(p) ? FOLDER : "r--r--r--"));
  }

  /** Sets the rights of a file or folder, whatever the umask. */
  static void rights(Path path, String rights) {
    try {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a folder that everybody can read, where there is none. */
  static Path folder(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
        rights(folder, FOLDER);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Relative paths of the files below a folder, sorted. */
  static List<Path> files(Path folder) {
    return below(folder).stream()
        .filter(Files::isRegularFile)
        .map(folder::relativize)
        .sorted(Comparator.comparing(Path::toString))
        .toList();
  }

  private static List<Path> below(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.sorted(Comparator.reverseOrder()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sync(Path path) {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
