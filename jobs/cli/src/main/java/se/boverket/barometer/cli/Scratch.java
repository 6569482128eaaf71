package se.boverket.barometer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import se.boverket.barometer.tables.Engine;
import se.boverket.barometer.tables.Roots;

/** A Spark session on this machine with a private scratch folder that is gone afterwards. */
record Scratch(Path folder) implements AutoCloseable {

  /**
   * Makes a folder of its own, readable by its owner only.
   *
   * @param store in which confidential root, where those that killed processes left are removed;
   *     the system's folder for temporary files where there is none
   */
  static Scratch make(Optional<Path> store) {
    try {
      Path shared =
          store.isPresent()
              ? store.get().resolve("validating")
              : Files.createTempDirectory("barometer");
      return new Scratch(Roots.confidential(of(shared)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder of this process in a shared one, which those of processes that are gone leave. */
  static Path of(Path shared) {
    for (Path other : list(shared)) {
      String pid = other.getFileName().toString();
      if (pid.matches("\\d+") && ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
        remove(other);
      }
    }
    return shared.resolve(Long.toString(ProcessHandle.current().pid()));
  }

  /** Removes the folder of this process, and the shared one where it was the last. */
  static void leave(Path own) {
    remove(own);
    if (list(own.getParent()).isEmpty()) {
      remove(own.getParent());
    }
  }

  private static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SparkSession spark(TaskMeter tasks) {
    SparkSession spark =
        Engine.start(
            "local[*]",
            Map.of(
                "spark.local.dir", folder.toString(),
                "spark.sql.warehouse.dir", folder.resolve("warehouse").toString()));
    spark.sparkContext().addSparkListener(tasks);
    return spark;
  }

  @Override
  public void close() {
    SparkSession.getActiveSession()
        .foreach(
            s -> {
              s.stop();
              return null;
            });
    leave(folder);
  }

  /** Removes a folder and all in it, if it is there. */
  static void remove(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
