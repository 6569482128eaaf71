package se.boverket.barometer.publication.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.boverket.barometer.tables.Fingerprint;
import se.boverket.barometer.tables.Stop;

/** The checksums of a release, and whether its files still fit them. */
public final class Seal {
  static final String SUMS = "SHA256SUMS";

  private Seal() {}

  /** What is wrong with a release, file by file; empty where it is whole. Reads every byte. */
  public static List<String> damage(Path release) {
    Path sums = release.resolve(SUMS);
    if (!Files.isRegularFile(sums)) {
      return List.of(SUMS + " is not there");
    }
    try {
      List<String> lines = Files.readAllLines(sums, StandardCharsets.UTF_8);
      return lines.isEmpty()
          ? List.of(SUMS + " is empty")
          : lines.parallelStream().flatMap(line -> damage(release, line)).toList();
    } catch (IOException e) {
      return List.of(SUMS + " cannot be read");
    }
  }

  private static Stream<String> damage(Path release, String line) {
    String[] parts = line.split("  ", 2);
    if (parts.length < 2) {
      return Stream.of(SUMS + " has a line that is none");
    }
    Path file = release.resolve(parts[1]);
    if (!Files.isRegularFile(file)) {
      return Stream.of(parts[1] + " is not there");
    }
    return Fingerprint.ofFile(file).equals(parts[0])
        ? Stream.empty()
        : Stream.of(parts[1] + " is not what was released");
  }

  /**
   * Requires a release to be whole.
   *
   * @throws Stop (integrity) naming what is damaged, and what to do
   */
  public static void require(Path release) {
    List<String> damage = damage(release);
    if (!damage.isEmpty()) {
      throw Stop.integrity(
          "Release "
              + release
              + " is damaged:\n  "
              + String.join("\n  ", damage)
              + "\nRestore it from a copy. Where there is none, move it and latest.json away and"
              + " publish again: it is then made anew from the protected tables. Find out what"
              + " happened to the disk.");
    }
  }
}
