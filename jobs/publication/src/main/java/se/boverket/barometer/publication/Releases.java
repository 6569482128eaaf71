package se.boverket.barometer.publication;

import java.nio.file.Path;
import java.util.Optional;
import se.boverket.barometer.publication.release.Release;
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
}
