package se.boverket.barometer.publication.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.boverket.barometer.tables.Stop;

/**
 * The published root: releases side by side, and the note that names the current one.
 *
 * @param root folder of {@code releases/} and {@code latest.json}
 */
public record Shelf(Path root) {

  /**
   * What {@code latest.json} says.
   *
   * @param id release
   * @param fingerprint digest of what it was made of
   */
  public record Current(String id, String fingerprint) {}

  /** The root, made where it is not there yet. */
  public static Shelf in(Path published) {
    return new Shelf(Disk.folder(published));
  }

  /** The current release, if there is one. */
  public Optional<Current> current() {
    if (!Files.exists(note())) {
      return Optional.empty();
    }
    JsonNode note = Json.read(note());
    return Optional.of(
        new Current(note.path("release").asText(), note.path("fingerprint").asText()));
  }

  /** Makes a release that is there the current one. */
  public void point(Current current) {
    if (!Files.isDirectory(folder(current.id))) {
      throw Stop.integrity("Release " + current.id + " is not in " + root + "/releases.");
    }
    Map<String, String> note = new LinkedHashMap<>();
    note.put("release", current.id);
    note.put("path", "releases/" + current.id);
    note.put("fingerprint", current.fingerprint);
    Disk.replace(note(), Json.text(note));
  }

  /** The current release, if there is one, whole. */
  public Optional<Current> whole() {
    Optional<Current> current = current();
    current.ifPresent(c -> Seal.require(folder(c.id)));
    return current;
  }

  /** Where a release lies or will lie. */
  public Path folder(String id) {
    return root.resolve("releases").resolve(id);
  }

  /**
   * The release that is there with this fingerprint: the current one, or the last one of the year
   * when a run was killed after it had moved the release here and before it had said so.
   */
  public Optional<Current> holding(String fingerprint, int ar) {
    Optional<Current> current = current().filter(c -> c.fingerprint.equals(fingerprint));
    return current.isPresent() ? current : moved(ar).filter(c -> c.fingerprint.equals(fingerprint));
  }

  /** The last release of a year, whole, where the note does not name it. */
  private Optional<Current> moved(int ar) {
    String id = ar + "." + last(ar);
    if (last(ar) == 0 || current().filter(c -> c.id.equals(id)).isPresent()) {
      return Optional.empty();
    }
    Seal.require(folder(id));
    JsonNode revision = Json.read(folder(id).resolve(Revision.FILE));
    return Optional.of(new Current(id, revision.path("fingerprint").asText()));
  }

  /** Takes a sealed staging folder in under its number, and makes it the current release. */
  public void take(Staging staging, Current release) {
    Disk.folder(root.resolve("releases"));
    Disk.move(staging.folder(), folder(release.id));
    point(release);
  }

  /** The next free number of a reference year: {@code 2022.1}, {@code 2022.2} … */
  public String next(int ar) {
    return ar + "." + (last(ar) + 1);
  }

  /** The highest number of a reference year, 0 where there is none. */
  private int last(int ar) {
    String year = ar + ".";
    return ids().stream()
        .filter(id -> id.startsWith(year))
        .mapToInt(id -> Integer.parseInt(id.substring(year.length())))
        .max()
        .orElse(0);
  }

  /** Folders of all releases that are there, the oldest first. */
  public List<Path> releases() {
    return ids().stream()
        .sorted(Comparator.comparing(id -> Integer.parseInt(id.replaceAll("\\d+\\.", ""))))
        .sorted(Comparator.comparing(id -> id.substring(0, 4)))
        .map(this::folder)
        .toList();
  }

  /** All releases that are there, in no order. */
  List<String> ids() {
    Path releases = root.resolve("releases");
    if (!Files.isDirectory(releases)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(releases)) {
      return list.map(p -> p.getFileName().toString())
          .filter(n -> n.matches("\\d{4}\\.\\d+"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path note() {
    return root.resolve("latest.json");
  }
}
