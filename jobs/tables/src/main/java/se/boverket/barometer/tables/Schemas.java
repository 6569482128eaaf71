package se.boverket.barometer.tables;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigSyntax;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder {@code schemas/}: what every table, code list, indicator and rule is.
 *
 * @param root the folder itself
 */
public record Schemas(Path root) {
  private static final String READ = ".*\\.(conf|geojson)";

  /**
   * The contract of one table.
   *
   * @throws Stop (missing) when there is no such contract
   */
  public Contract contract(Layer layer, String table) {
    Path file = root.resolve(layer.folder()).resolve(table + ".conf");
    if (!Files.isRegularFile(file)) {
      throw Stop.missing("There is no contract " + file + ": every table needs one.");
    }
    return Contract.read(layer, file);
  }

  /** All contracts of a layer, by table name. */
  public List<Contract> contracts(Layer layer) {
    return files(layer.folder(), ".conf").stream().map(f -> Contract.read(layer, f)).toList();
  }

  /**
   * All definitions in a folder such as {@code indicators}, one HOCON file each, by file name.
   *
   * @throws Stop (usage) naming file and line of a file that is not HOCON
   */
  public List<Config> definitions(String folder) {
    return files(folder, ".conf").stream().map(Schemas::parse).toList();
  }

  /** A single HOCON file below the root, for instance {@code disclosure.conf}. */
  public Config definition(String name) {
    Path file = root.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw Stop.missing("There is no " + file + ".");
    }
    return parse(file);
  }

  /** The code list {@code codelists/<name>.csv}. */
  public Codelist codelist(String name) {
    return Codelist.read(root.resolve("codelists").resolve(name + ".csv"));
  }

  /**
   * All code lists in a folder such as {@code egna}, by file name without ending; none without the
   * folder.
   */
  public SortedMap<String, Codelist> codelists(String folder) {
    SortedMap<String, Codelist> lists = new TreeMap<>();
    if (Files.isDirectory(root.resolve(folder))) {
      files(folder, ".csv")
          .forEach(
              f -> lists.put(f.getFileName().toString().replace(".csv", ""), Codelist.read(f)));
    }
    return lists;
  }

  /**
   * All GeoJSON files in a folder, by file name without ending; none without the folder.
   *
   * @throws Stop (usage) naming file and line of a file that is not JSON
   */
  public SortedMap<String, Config> geojson(String folder) {
    SortedMap<String, Config> files = new TreeMap<>();
    if (Files.isDirectory(root.resolve(folder))) {
      files(folder, ".geojson")
          .forEach(f -> files.put(f.getFileName().toString().replace(".geojson", ""), parse(f)));
    }
    return files;
  }

  /**
   * Reads every definition there is.
   *
   * @throws Stop (usage) naming file and line of all that are not HOCON or JSON, together
   */
  public void requireReadable() {
    List<String> faults = new ArrayList<>();
    try (Stream<Path> all = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : all.filter(f -> f.toString().matches(READ)).sorted().toList()) {
        try {
          parse(file);
        } catch (Stop stop) {
          faults.add(stop.getMessage());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!faults.isEmpty()) {
      throw Stop.usage(String.join("\n", faults));
    }
  }

  /** Digest of the named files and folders below the root: changes when a definition changes. */
  public String fingerprint(String... names) {
    return Fingerprint.of(digests(names).toString());
  }

  /** Fingerprint of what the definitions in folders, or single HOCON files, decide. */
  public String fingerprint(Gist gist, String... names) {
    return Fingerprint.of(digests(gist, names).toString());
  }

  /** SHA-256 of each of the named files, and of those of named folders, by name. */
  public SortedMap<String, String> digests(String... names) {
    SortedMap<String, String> digests = new TreeMap<>();
    Stream.of(names)
        .flatMap(name -> files(name).stream())
        .forEach(f -> digests.put(f, Fingerprint.ofFile(root.resolve(f))));
    return digests;
  }

  /** Digest of what each definition in folders, or single HOCON file, decides, by name. */
  public SortedMap<String, String> digests(Gist gist, String... names) {
    SortedMap<String, String> digests = new TreeMap<>();
    Stream.of(names)
        .flatMap(name -> files(name).stream())
        .filter(f -> f.endsWith(".conf"))
        .forEach(f -> digests.put(f, Fingerprint.of(gist.of(definition(f)))));
    return digests;
  }

  /** Names of the files of a folder below the root, or of the one file. */
  public List<String> files(String name) {
    Path path = root.resolve(name);
    List<Path> all = Files.isDirectory(path) ? files(name, "") : List.of(path);
    return all.stream().map(f -> root.relativize(f).toString()).toList();
  }

  private List<Path> files(String folder, String ending) {
    try (Stream<Path> list = Files.list(root.resolve(folder))) {
      return list.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ConfigParseOptions form(Path file) {
    return ConfigParseOptions.defaults()
        .setSyntax(file.toString().endsWith("json") ? ConfigSyntax.JSON : ConfigSyntax.CONF);
  }

  private static Config parse(Path file) {
    try {
      return ConfigFactory.parseFile(file.toFile(), form(file)).resolve();
    } catch (ConfigException e) {
      throw Stop.usage("Definition " + file + " cannot be read: " + e.getMessage());
    }
  }
}
