package se.boverket.barometer.publication;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.boverket.barometer.publication.release.Release;
import se.boverket.barometer.publication.release.Seal;
import se.boverket.barometer.publication.release.Shelf;

/** The releases that are there. */
public final class Releases {
  private Releases() {}

  /** What {@code latest.json} names; nothing before the first publish. */
  public static Optional<Release> latest(Path published) {
    Shelf shelf = new Shelf(published);
    return shelf
        .current()
        .map(c -> new Release(shelf.folder(c.id()), c.id(), c.fingerprint(), false));
  }

  /** What is wrong with its files; empty where they are what was released. Reads every byte. */
  public static List<String> damage(Release release) {
    return Seal.damage(release.path());
  }

  /**
   * Requires its files to be what was released.
   *
   * @throws se.boverket.barometer.tables.Stop (integrity) naming what is damaged, and what to do
   */
  public static Release whole(Release release) {
    Seal.require(release.path());
    return release;
  }
}
