package se.boverket.barometer.microdata.raw;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigResolveOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.boverket.barometer.tables.Stop;

/** Reads {@code leverans.conf}; all its faults are told together. */
public final class Manifest {
  /** The manifest's name in every delivery folder. */
  public static final String NAME = "leverans.conf";

  /** Of municipalities and registers nothing earlier is described. */
  static final int FIRST_YEAR = 1990;

  /** A later one is a misprint. */
  static final int LAST_YEAR = 2100;

  private static final Set<String> KEYS = Set.of("id", "ar", "version", "deso", "regso", "filer");

  private Manifest() {}

  /**
   * Reads one manifest.
   *
   * @param file a {@code leverans.conf}
   * @throws Stop (missing) when it is not there, (refused) naming every bad or missing key with its
   *     line
   */
  public static Delivery read(Path file) {
    List<String> faults = new ArrayList<>();
    ManifestEntry entry = new ManifestEntry(parse(file), file.toString(), faults);
    entry.allow(KEYS);
    Delivery delivery = delivery(entry, file.toAbsolutePath().getParent());
    delivery.files().stream()
        .collect(Collectors.groupingBy(DeliveredFile::name, Collectors.counting()))
        .forEach((name, n) -> namedOnce(entry, name, n));
    if (!faults.isEmpty()) {
      throw Stop.refused(
          "The manifest is not right; nothing was read:\n  " + String.join("\n  ", faults));
    }
    return delivery;
  }

  /** The file alone: what it says may not depend on the environment. */
  private static Config parse(Path file) {
    if (!Files.isRegularFile(file)) {
      throw Stop.missing(
          "There is no "
              + file
              + ": a delivery is a folder with its files and a manifest of that name. Print one to"
              + " fill in with: barometer deliver --template --year YYYY");
    }
    try {
      return ConfigFactory.parseFile(file.toFile())
          .resolve(ConfigResolveOptions.noSystem())
          .getConfig("leverans");
    } catch (ConfigException.Missing e) {
      throw Stop.refused(
          "Manifest " + file + " has no 'leverans { … }': see barometer deliver --template.");
    } catch (ConfigException.UnresolvedSubstitution e) {
      throw Stop.refused(
          "Manifest "
              + ManifestEntry.place(file.toString(), e.origin())
              + " has a ${…} that stands for nothing in the file; write the value itself.");
    } catch (ConfigException e) {
      // Without its message: that quotes the file, which may be one of persons under a wrong name.
      throw Stop.refused(
          "Manifest " + ManifestEntry.place(file.toString(), e.origin()) + " is not HOCON.");
    }
  }

  private static Delivery delivery(ManifestEntry entry, Path folder) {
    String id = entry.text("id");
    if (!id.isEmpty() && !id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
      entry.fault("id", "id may hold letters, digits, '.', '_' and '-' only");
    }
    int ar = entry.number("ar", FIRST_YEAR);
    if (ar > LAST_YEAR) {
      entry.fault("ar", "ar = " + ar + " must be at most " + LAST_YEAR);
    }
    return new Delivery(
        folder,
        id,
        ar,
        entry.number("version", 1),
        entry.oneOf("deso", List.of(2018, 2025)),
        entry.oneOf("regso", List.of(2020, 2025)),
        files(entry, folder),
        entry.config().root().render(ConfigRenderOptions.concise()));
  }

  private static List<DeliveredFile> files(ManifestEntry entry, Path folder) {
    List<? extends Config> list =
        entry.read("filer", Config::getConfigList, "a list of { register, fil, … }").orElse(null);
    if (list == null || list.isEmpty()) {
      entry.fault("filer", "'filer' must name at least one file");
      return List.of();
    }
    return list.stream()
        .map(c -> new ManifestEntry(c, entry.file(), entry.faults()))
        .map(e -> ManifestFile.read(e, folder))
        .toList();
  }

  private static void namedOnce(ManifestEntry entry, String name, long times) {
    if (times > 1 && !name.isEmpty()) {
      entry.fault("filer", "file name " + name + " stands " + times + " times; give parts names");
    }
  }
}
