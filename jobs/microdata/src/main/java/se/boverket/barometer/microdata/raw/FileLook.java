package se.boverket.barometer.microdata.raw;

import java.util.List;
import org.apache.spark.sql.types.StructType;
import se.boverket.barometer.microdata.raw.text.Slice;

/**
 * What is known of a file before its rows are read.
 *
 * @param file of the manifest
 * @param sha256 of its bytes, lower-case hex
 * @param rows that it holds
 * @param columns delivered names and types; text files have text only
 * @param slices where readers of a text file may start
 */
public record FileLook(
    DeliveredFile file, String sha256, long rows, StructType columns, List<Slice> slices) {

  /** A file of which nothing but its name is known. */
  static FileLook unread(DeliveredFile file, String sha256) {
    return new FileLook(file, sha256, 0, new StructType(), List.of());
  }
}
