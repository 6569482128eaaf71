package se.boverket.barometer.microdata.raw;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One yearly delivery: what its manifest {@code leverans.conf} says.
 *
 * @param folder the folder that manifest and files lie in
 * @param id unique name given by the sender
 * @param ar reference year, state at 31 December
 * @param version a correction of the same year has a higher one
 * @param deso division of a column named DeSO: 2018 or 2025
 * @param regso division of a column named RegSO: 2020 or 2025
 * @param files in the manifest's order; a register may stand more than once
 * @param settings the manifest without comments and white space, for the fingerprint
 */
public record Delivery(
    Path folder,
    String id,
    int ar,
    int version,
    Optional<Integer> deso,
    Optional<Integer> regso,
    List<DeliveredFile> files,
    String settings) {

  /** The parts of one register, in the manifest's order. */
  public List<DeliveredFile> parts(String register) {
    return files.stream().filter(f -> f.register().equals(register)).toList();
  }

  /** The registers delivered, in the manifest's order, each once. */
  public List<String> registers() {
    return files.stream().map(DeliveredFile::register).distinct().toList();
  }

  /** For messages. */
  public String label() {
    return "delivery " + id + " (year " + ar + ", version " + version + ")";
  }
}
