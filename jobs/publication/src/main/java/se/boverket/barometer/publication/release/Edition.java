package se.boverket.barometer.publication.release;

import com.typesafe.config.Config;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.boverket.barometer.tables.Stop;

/**
 * All that the documents of a release tell about.
 *
 * @param id {@code 2022.1}
 * @param made tables, provenance and certificate
 * @param catalogue {@code schemas/katalog.conf}
 * @param before folder of the release before, if there is one
 */
public record Edition(String id, Made made, Config catalogue, Optional<Path> before) {

  /**
   * What a release is made of.
   *
   * @param tables in the order that they are listed
   * @param provenance inputs and versions
   * @param certificate of the disclosure control, JSON
   * @param fingerprint digest of all of it
   */
  public record Made(
      List<TableFile> tables, Provenance provenance, String certificate, String fingerprint) {

    /** All reference years, ascending. */
    public SortedSet<Integer> years() {
      SortedSet<Integer> years = new TreeSet<>();
      tables.forEach(t -> years.addAll(t.years()));
      if (years.isEmpty()) {
        throw Stop.missing("There is no protected year to publish: run the walk first.");
      }
      return years;
    }
  }

  /** A table by name. */
  public TableFile table(String name) {
    return made.tables.stream()
        .filter(t -> t.contract().table().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no published table is named " + name));
  }
}
