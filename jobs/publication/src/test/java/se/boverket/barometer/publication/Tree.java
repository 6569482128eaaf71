package se.boverket.barometer.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.boverket.barometer.tables.Fingerprint;

/** Whole folders, for tests. */
final class Tree {
  private Tree() {}

  /** Relative names of all files, sorted. */
  static List<String> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(f -> folder.relativize(f).toString())
          .sorted()
          .toList();
    }
  }

  /** Digest of all names and bytes but those of lock files. */
  static String digest(Path folder) throws IOException {
    Fingerprint print = Fingerprint.start();
    for (String file : files(folder)) {
      if (!file.endsWith(".lock")) {
        print.add(file).add(Fingerprint.ofFile(folder.resolve(file)));
      }
    }
    return print.done();
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  static Path copy(Path from, Path to) throws IOException {
    for (String file : files(from)) {
      Files.createDirectories(to.resolve(file).getParent());
      Files.copy(from.resolve(file), to.resolve(file));
    }
    return to;
  }
}
