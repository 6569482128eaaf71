package se.boverket.barometer.microdata.raw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;

/** Whether a delivery has room in the store, asked before anything is written. */
final class DiskSpace {
  // A keyed hash cannot be compressed; of other columns Parquet keeps a few bytes a row. The steps
  // after this one write the frame once more, and shuffle it on its way there.
  private static final long BYTES_OF_A_HASH = 16;
  private static final long BYTES_OF_ANOTHER = 4;
  private static final long TIMES = 2;

  private DiskSpace() {}

  /**
   * Bytes that a year's rows may take, to be on the safe side.
   *
   * @param files inspected, so that their rows are known
   */
  static long needed(Schemas schemas, List<FileLook> files) {
    return files.stream()
        .filter(f -> RawTable.registers(schemas).contains(f.file().register()))
        .mapToLong(f -> f.rows() * row(RawTable.of(schemas, f.file().register())) * TIMES)
        .sum();
  }

  /**
   * Stops a run that would fill the disk.
   *
   * @throws Stop (missing) when less is free than is needed
   */
  static void require(Delivery delivery, long needed, Path store) {
    long free = free(store);
    if (free < needed) {
      throw Stop.missing(
          String.format(
              Locale.ROOT,
              "The %s needs about %.1f GB in %s, where %.1f GB are free. Free some space, or put"
                  + " the store on a larger disk; nothing was stored.",
              delivery.label(),
              needed / 1e9,
              store,
              free / 1e9));
    }
  }

  private static long row(RawTable table) {
    long hashes = table.columns().stream().filter(c -> c.secret().isPresent()).count();
    return hashes * BYTES_OF_A_HASH + table.contract().names().size() * BYTES_OF_ANOTHER;
  }

  private static long free(Path store) {
    try {
      return Files.getFileStore(store).getUsableSpace();
    } catch (IOException e) {
      throw Stop.missing("The disk of " + store + " cannot be asked for its free space.");
    }
  }
}
