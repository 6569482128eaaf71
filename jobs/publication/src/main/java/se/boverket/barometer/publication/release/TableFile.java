package se.boverket.barometer.publication.release;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import se.boverket.barometer.tables.Contract;

/**
 * A table that lies in the staging folder.
 *
 * @param contract what it is
 * @param file its Parquet file
 * @param sha256 digest of the file, lower-case hex
 * @param rows how many
 * @param years reference years, ascending; none for a dim table
 * @param statuses rows by status letter; none for a dim table
 */
public record TableFile(
    Contract contract,
    Path file,
    String sha256,
    long rows,
    SortedSet<Integer> years,
    SortedMap<String, Long> statuses) {

  /** Where it lies in a release. */
  public String path() {
    return "tables/" + contract.table() + ".parquet";
  }

  /** Where its CSV lies in a release. */
  public String csvPath() {
    return "exports/" + contract.table() + ".csv";
  }

  /** Its CSV file. */
  public Path csv() {
    return file.getParent().resolveSibling(csvPath());
  }

  /** Rows with one of the letters. */
  public long rows(String letter) {
    return statuses.getOrDefault(letter, 0L);
  }
}
