package se.boverket.barometer.publication.describe;

import com.typesafe.config.Config;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.boverket.barometer.publication.release.Edition;
import se.boverket.barometer.publication.release.Json;
import se.boverket.barometer.publication.release.TableFile;
import se.boverket.barometer.tables.Fingerprint;

/** {@code datapackage.json}, Frictionless Data Package 2.0 (datapackage.org/standard). */
public final class DataPackage {
  private DataPackage() {}

  /** The document; every table as Parquet and as CSV. */
  public static String text(Edition edition) {
    Config catalogue = edition.catalogue();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    document.put("name", catalogue.getString("namn"));
    document.put("id", catalogue.getString("uri") + "releases/" + edition.id());
    document.put("version", edition.id());
    document.put("title", catalogue.getString("titel.sv"));
    document.put("description", both(catalogue.getConfig("beskrivning")));
    document.put("homepage", catalogue.getString("uri"));
    document.put("keywords", catalogue.getStringList("nyckelord.sv"));
    document.put("licenses", List.of(licence(catalogue.getConfig("licens"))));
    document.put("contributors", List.of(contributor(catalogue)));
    document.put("sources", sources(catalogue));
    document.put(
        "resources", edition.made().tables().stream().flatMap(DataPackage::resources).toList());
    return Json.text(document);
  }

  private static Map<String, Object> licence(Config licence) {
    return ordered(
        "name", licence.getString("namn"),
        "title", licence.getString("titel"),
        "path", licence.getString("uri"));
  }

  private static Map<String, Object> contributor(Config catalogue) {
    return ordered(
        "title", catalogue.getString("utgivare.namn.sv"),
        "path", catalogue.getString("utgivare.uri"),
        "email", catalogue.getString("kontakt.epost"),
        "roles", List.of("publisher"));
  }

  private static List<Map<String, Object>> sources(Config catalogue) {
    return catalogue.getConfigList("kallor").stream()
        .map(k -> ordered("title", k.getString("titel"), "path", k.getString("uri")))
        .toList();
  }

  private static Stream<Map<String, Object>> resources(TableFile table) {
    Map<String, Object> parquet = resource(table, table.contract().table(), table.file());
    parquet.put("path", table.path());
    parquet.put("format", "parquet");
    parquet.put("mediatype", "application/vnd.apache.parquet");
    Map<String, Object> csv = resource(table, table.contract().table() + "_csv", table.csv());
    csv.put("path", table.csvPath());
    csv.put("format", "csv");
    csv.put("mediatype", "text/csv");
    csv.put("encoding", "utf-8");
    return Stream.of(parquet, csv);
  }

  private static Map<String, Object> resource(TableFile table, String name, Path file) {
    Config contract = table.contract().config();
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", name);
    resource.put("type", "table");
    resource.put("title", contract.getString("titel.sv"));
    resource.put("description", both(contract.getConfig("beskrivning")));
    resource.put("bytes", size(file));
    resource.put("hash", "sha256:" + Fingerprint.ofFile(file));
    resource.put("rows", table.rows());
    resource.put("schema", FieldSchema.of(table.contract()));
    return resource;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String both(Config text) {
    return text.getString("sv") + "\n\n" + text.getString("en");
  }

  /** A map in the order given: name, value, name, value. */
  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
