package se.boverket.barometer.microdata.raw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.boverket.barometer.tables.Roots;
import se.boverket.barometer.tables.Stop;

/**
 * Where rows lie until a delivery is accepted: inside the confidential store, on the same disk as
 * its tables.
 *
 * @param folder one for each register below it
 * @param keys of the store
 */
record Staging(Path folder, Keys keys) implements AutoCloseable {

  /** An empty one; what a run that was killed left is removed. */
  static Staging in(Path store, Keys keys) {
    Path scratch = Roots.confidential(store.resolve("scratch"));
    Staging staging = new Staging(scratch.resolve("staging"), keys);
    staging.close();
    Roots.confidential(staging.folder);
    return staging;
  }

  /** Where a register's rows go. */
  Intake.Storing of(String register, int ar) {
    Path own = Roots.confidential(folder.resolve(register));
    return new Intake.Storing(keys.pseudonyms(ar), own.toString());
  }

  @Override
  public void close() {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepest = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepest) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw Stop.missing(
          "Folder " + folder + " cannot be removed: check its rights. It holds rows of persons.");
    }
  }
}
