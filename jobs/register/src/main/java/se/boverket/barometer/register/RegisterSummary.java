package se.boverket.barometer.register;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written.
 *
 * @param years one entry per reference year, in order
 */
public record RegisterSummary(List<Year> years) {

  /**
   * A delivery.
   *
   * @param year reference year
   * @param folder where it lies
   * @param persons registered 31 December
   * @param files files beside the manifest
   * @param bytes their size
   * @param quality how the measures come out
   */
  public record Year(
      int year, Path folder, long persons, int files, long bytes, RegisterQuality quality) {}

  /** Persons of all years. */
  public long persons() {
    return years.stream().mapToLong(Year::persons).sum();
  }

  /** Bytes of all years. */
  public long bytes() {
    return years.stream().mapToLong(Year::bytes).sum();
  }
}
