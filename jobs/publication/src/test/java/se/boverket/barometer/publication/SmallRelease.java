package se.boverket.barometer.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.boverket.barometer.disclosure.OpenStore;
import se.boverket.barometer.disclosure.Policy;
import se.boverket.barometer.publication.release.Delivery;
import se.boverket.barometer.publication.release.Provenance;
import se.boverket.barometer.publication.release.Release;
import se.boverket.barometer.tables.TestSpark;

/**
 * The small country's years 2021 and 2022, protected and published once for all tests, which work
 * on copies.
 *
 * @param country its definitions
 * @param folder of {@code open/} and {@code published/}
 * @param release the first one
 */
record SmallRelease(SmallCountry country, Path folder, Release release) {
  private static final SmallRelease ONE = make(Path.of("target", "small-release"));

  static SmallRelease one() {
    return ONE;
  }

  private static SmallRelease make(Path folder) {
    try {
      if (Files.exists(folder)) {
        Tree.delete(folder);
      }
      SmallCountry country = SmallCountry.in(Files.createDirectories(folder.resolve("schemas")));
      for (int ar : new int[] {2021, 2022}) {
        country.protect(new OpenStore(TestSpark.session(), folder.resolve("open")), ar);
      }
      Path published = folder.resolve("published");
      return new SmallRelease(
          country, folder, publish(country, folder.resolve("open"), published, 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Publishes what lies in a copy, as made from a version of the delivery. */
  Release publish(Path open, Path published, int version) {
    return publish(country, open, published, version);
  }

  private static Release publish(SmallCountry country, Path open, Path published, int version) {
    OpenStore store = new OpenStore(TestSpark.session(), open);
    Provenance provenance =
        new Provenance(
            List.of(new Delivery("BOV-2022-" + version, 2022, "ab".repeat(32))),
            "1.0",
            "1",
            Map.of(),
            Map.of("indicators/fattiga.conf", "v" + version));
    return new PublishJob(store, Policy.read(country.schemas()), country.schemas(), published)
        .run(provenance);
  }
}
