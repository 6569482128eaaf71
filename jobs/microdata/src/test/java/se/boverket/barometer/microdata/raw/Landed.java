package se.boverket.barometer.microdata.raw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Ledger;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.TableStore;
import se.boverket.barometer.tables.TestSpark;

/** A delivery drawn in a test and written as a sender would: semicolons, ISO-8859-1, CRLF off. */
public final class Landed {
  public static final String RTB =
      "LopNr;SenPNr;AterPNr;Alder;Kon;Lan;Kommun;DeSO;FodGrEg5;UtlSvBakg;SenInvAr;Civil\n";
  private final Path folder;
  private final List<String> entries = new ArrayList<>();
  private String head = "deso = 2018, regso = 2020";
  private int ar = 2022;
  private int version = 1;
  private Charset charset = StandardCharsets.ISO_8859_1;

  private Landed(Path folder) {
    this.folder = folder;
  }

  public static Landed in(Path folder) {
    return new Landed(folder);
  }

  /** A person of Stockholm who breaks no rule. */
  public static String person(String lopNr) {
    return lopNr + ";1;0;40;1;01;0180;0180C4290;00;22;0000;OG\n";
  }

  public Landed year(int year) {
    ar = year;
    return this;
  }

  public Landed version(int number) {
    version = number;
    return this;
  }

  public Landed head(String text) {
    head = text;
    return this;
  }

  public Landed charset(Charset other) {
    charset = other;
    return this;
  }

  /** Adds a text file; {@code more} is written into its entry of the manifest. */
  public Landed file(String register, String text, String more) {
    String name = register + entries.size() + ".csv";
    write(folder.resolve(name), text.getBytes(charset));
    return entry(
        "{ register = "
            + register
            + ", fil = "
            + name
            + ", avgransare = \";\", teckenkodning = ISO-8859-1, decimaltecken = \",\" "
            + more
            + " }");
  }

  public Landed file(String register, String text) {
    return file(register, text, "");
  }

  public Landed entry(String text) {
    entries.add(text);
    return this;
  }

  /** Writes the manifest and reads it as the system does. */
  public Delivery delivery(String id) {
    String manifest =
        "leverans {\n id = %s\n ar = %d\n version = %d\n %s\n filer = [\n %s\n ]\n}\n"
            .formatted(id, ar, version, head, String.join("\n ", entries));
    Path file = folder.resolve(Manifest.NAME);
    write(file, manifest.getBytes(StandardCharsets.UTF_8));
    return Manifest.read(file);
  }

  /** The job of a new store with new keys. */
  public static IngestJob job(Path home, Schemas schemas) {
    Keys.create(home.resolve("keys"));
    return new IngestJob(
        new TableStore(TestSpark.session(), home.resolve("store")),
        schemas,
        new Ledger(home.resolve("store/ledger")),
        Keys.read(home.resolve("keys")));
  }

  /** What a delivery's registers are in the raw layer of a store beside its folder. */
  public static Map<String, Dataset<Row>> stored(Schemas schemas, Delivery delivery) {
    Path home = delivery.folder().resolveSibling(delivery.folder().getFileName() + "-home");
    IngestJob job = job(home, schemas);
    job.run(delivery);
    Map<String, Dataset<Row>> registers = new TreeMap<>();
    for (String register : delivery.registers()) {
      Contract contract = schemas.contract(Layer.RAW, register);
      registers.put(register, job.store().readYear(contract, delivery.ar()));
    }
    return registers;
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
