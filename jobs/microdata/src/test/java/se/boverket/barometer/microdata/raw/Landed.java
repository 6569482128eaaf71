package se.boverket.barometer.microdata.raw;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Schemas;
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

  /** What a delivery's registers are typed to, without hashing and without a store. */
  public static Map<String, Dataset<Row>> typed(Schemas schemas, Delivery delivery) {
    Validation checked = Validation.of(TestSpark.session(), schemas, delivery);
    assertThat(checked.report().refused()).as(checked.report().text()).isFalse();
    Map<String, Dataset<Row>> registers = new TreeMap<>();
    for (CheckedRegister register : checked.registers()) {
      Stream<Column> values =
          register.table().columns().stream().map(c -> RowRules.value(c.name()).as(c.name()));
      Stream<Column> made = Stream.of(lit(delivery.ar()).as("ar"), lit(0L).as("nyckel"));
      registers.put(
          register.table().name(),
          register.accepted().select(Stream.concat(made, values).toArray(Column[]::new)));
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
