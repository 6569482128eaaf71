package se.boverket.barometer.tables.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import se.boverket.barometer.tables.Stop;

/**
 * The table that a command answers with.
 *
 * @param columns names of the columns
 * @param rows cells in the order of the columns: String, Long, Integer, finite Double, or null for
 *     what does not exist
 */
public record Answer(List<String> columns, List<List<Object>> rows) {

  /** Writes the answer; the same answer gives the same bytes everywhere. */
  public void write(Form form, Appendable out) {
    try {
      switch (form) {
        case TABLE -> AlignedForm.write(this, out);
        case CSV -> CsvForm.write(this, out);
        case JSON -> JsonForm.write(this, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the answer to a file, which is there completely or not at all.
   *
   * @throws Stop (usage) when it cannot be written
   */
  public void write(Form form, Path file) {
    Path target = file.toAbsolutePath();
    Path half = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (BufferedWriter out = Files.newBufferedWriter(half)) {
        write(form, out);
      }
      Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | UncheckedIOException e) {
      throw Stop.usage(
          file + " cannot be written: its folder is not there or not yours. Name another --out.");
    }
  }
}
