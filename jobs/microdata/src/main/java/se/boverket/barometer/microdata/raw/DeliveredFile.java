package se.boverket.barometer.microdata.raw;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One file of a delivery, as the manifest describes it.
 *
 * @param register name of the register, also the table under {@code raw}
 * @param path where it lies, inside the delivery's folder
 * @param format how it is written
 * @param rows number of data rows that the sender counted, where given
 * @param sha256 of the bytes, lower-case hex, where given
 * @param csv form of a text file; the decimal mark also of text in other formats
 * @param missing extra tokens that mean "no value"
 * @param renames delivered column name to SCB's, where they differ beyond case
 * @param unit of amounts, where given
 * @param confidential what the sender says of area data; registers of persons always are
 */
public record DeliveredFile(
    String register,
    Path path,
    Format format,
    OptionalLong rows,
    Optional<String> sha256,
    CsvForm csv,
    List<String> missing,
    Map<String, String> renames,
    Optional<Unit> unit,
    boolean confidential) {

  /** File name without folders: what messages and the quarantine call it. */
  public String name() {
    return path.getFileName().toString();
  }
}
