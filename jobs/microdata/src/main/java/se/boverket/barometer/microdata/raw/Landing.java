package se.boverket.barometer.microdata.raw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.boverket.barometer.tables.Stop;

/** The folder that deliveries arrive in: each is a folder with a {@code leverans.conf}. */
public final class Landing {
  private Landing() {}

  /**
   * Every delivery, earliest year and lowest version first.
   *
   * @param landing {@code <landing>/<anything>/leverans.conf} is looked for
   * @throws Stop (missing) when there is no such folder, (refused) when a manifest is not right
   */
  public static List<Delivery> deliveries(Path landing) {
    return manifests(landing).stream()
        .map(Manifest::read)
        .sorted(
            Comparator.comparingInt(Delivery::ar)
                .thenComparingInt(Delivery::version)
                .thenComparing(Delivery::id))
        .toList();
  }

  /** The manifests, by folder name. */
  public static List<Path> manifests(Path landing) {
    return folders(landing).stream()
        .map(f -> f.resolve(Manifest.NAME))
        .filter(Files::isRegularFile)
        .toList();
  }

  /** Folders without a manifest: nothing in them is looked at. */
  public static List<Path> strays(Path landing) {
    return folders(landing).stream()
        .filter(f -> !f.getFileName().toString().startsWith("."))
        .filter(f -> !Files.exists(f.resolve(Manifest.NAME)))
        .toList();
  }

  private static List<Path> folders(Path landing) {
    try (Stream<Path> all = Files.list(landing)) {
      return all.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw Stop.missing(
          "The landing folder " + landing + " cannot be read: check the setting landing.");
    }
  }
}
