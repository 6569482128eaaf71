package se.boverket.barometer.cli;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValueType;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.boverket.barometer.tables.Stop;

/**
 * Where and how big: {@code conf/base.conf}, a file on top, {@code -D} on top of that. An unknown
 * key is an error, so that a misspelt one is not silently nothing.
 */
record Settings(Config config) {
  private static final Map<String, String> MEANING =
      Map.of(
          "landing", "folder of deliveries",
          "store", "folder of the confidential layers",
          "open", "folder of the protected layer",
          "published", "folder of releases",
          "keys", "folder with pseudonym.key and record.key (barometer keys --new makes them)",
          "master", "Spark master URL",
          "partitions", "number of shuffle partitions");

  /**
   * Reads and checks the settings, all faults at once.
   *
   * @throws Stop (usage) with what to do
   */
  static Settings read(Path home, Path file, Map<String, String> extra) {
    try {
      Config base = ConfigFactory.parseFile(home.resolve("conf/base.conf").toFile());
      Config over = file == null ? ConfigFactory.empty() : ConfigFactory.parseFile(existing(file));
      Config all = ConfigFactory.parseMap(extra, "-D").withFallback(over).withFallback(base);
      Settings settings = new Settings(all.resolve());
      settings.check();
      return settings;
    } catch (ConfigException.Parse e) {
      // Its message quotes the file, which may be a key named by mistake.
      throw Stop.usage(
          "The settings cannot be read: " + e.origin().description() + " is not HOCON.");
    } catch (ConfigException e) {
      throw Stop.usage("The settings cannot be read: " + e.getMessage());
    }
  }

  Path landing() {
    return path("landing");
  }

  Path store() {
    return path("store");
  }

  /** The confidential folder, where one is given and there. */
  Optional<Path> presentStore() {
    return Optional.of("store").filter(this::given).map(this::path).filter(Files::isDirectory);
  }

  Path open() {
    return path("open");
  }

  Path published() {
    return path("published");
  }

  Path keys() {
    return path("keys");
  }

  String master() {
    return config.getString("barometer.master");
  }

  /** False where another account publishes. */
  boolean publishes() {
    return given("published");
  }

  /**
   * What Spark is told about size and place.
   *
   * @param scratch where it spills rows: beside what they are of, never in /tmp
   */
  Map<String, String> sizes(Path scratch) {
    return Map.of(
        "spark.sql.shuffle.partitions", Integer.toString(config.getInt("barometer.partitions")),
        "spark.local.dir", scratch.toString(),
        "spark.sql.warehouse.dir", scratch.resolve("warehouse").toString());
  }

  /**
   * Requires settings to be there, and names all that are not.
   *
   * @throws Stop (usage) with what to do
   */
  void require(String... keys) {
    List<String> missing =
        Stream.of(keys)
            .filter(key -> !given(key))
            .map(key -> "  barometer." + key + ": " + MEANING.get(key))
            .toList();
    if (!missing.isEmpty()) {
      throw Stop.usage(
          "Settings are missing:\n"
              + String.join("\n", missing)
              + "\nName them in a file given with --conf (conf/local.conf is an example) or one by "
              + "one with -Dbarometer.key=…");
    }
  }

  /** The settings in force, as a file that can be given back with {@code --conf}. */
  String render() {
    return config
        .root()
        .render(ConfigRenderOptions.defaults().setOriginComments(true).setJson(false));
  }

  private boolean given(String key) {
    String path = "barometer." + key;
    return config.hasPath(path) && !config.getString(path).isBlank();
  }

  private static File existing(Path file) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw Stop.usage("--conf " + file + ": there is no such file, or it cannot be read.");
    }
    return file.toFile();
  }

  private Path path(String key) {
    require(key);
    try {
      return Path.of(config.getString("barometer." + key)).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw Stop.usage("barometer." + key + " is not the name of a folder: " + MEANING.get(key));
    }
  }

  private void check() {
    List<String> unknown =
        config.entrySet().stream()
            .map(Map.Entry::getKey)
            .filter(k -> !k.startsWith("barometer.") || !MEANING.containsKey(k.substring(10)))
            .sorted()
            .toList();
    boolean partitions =
        config.getValue("barometer.partitions").valueType() != ConfigValueType.OBJECT
            && config.getInt("barometer.partitions") > 0;
    // Read here, where a wrong type is told as a setting's fault.
    MEANING.keySet().stream()
        .map("barometer."::concat)
        .filter(config::hasPath)
        .forEach(config::getString);
    if (!unknown.isEmpty() || !partitions) {
      throw Stop.usage(
          (unknown.isEmpty()
                  ? "barometer.partitions must be above 0."
                  : "Unknown settings: " + unknown)
              + " Known are barometer."
              + new TreeSet<>(MEANING.keySet())
              + ". What decides figures stands in schemas/, not here.");
    }
  }
}
