package se.boverket.barometer.microdata.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.TestSpark;

/** Faults of whole files and columns: each with its answer. */
class FileFaultsTest {
  static final Schemas SCHEMAS = new Schemas(Path.of("../../schemas"));
  static final String GOOD = Landed.RTB + Landed.person("1");
  @TempDir Path dir;

  @AfterAll
  static void theReadmeShowsWhatWasSeen() throws IOException {
    FaultTable.isInReadme();
  }

  @Test
  void bytes() {
    refused("empty file", "fil.tom", rtb("", ""));
    refused("header without rows", "fil.tom", rtb(Landed.RTB, ""));
    refused("row count differs from the manifest", "fil.rader", rtb(GOOD, ", rader = 7"));
    refused(
        "checksum differs from the manifest",
        "fil.sha256",
        rtb(GOOD, ", sha256 = " + "0".repeat(64)));
    refused("last line cut off", "fil.byte", rtb(GOOD.substring(0, GOOD.length() - 3), ""));
    refused("NUL bytes", "fil.byte", rtb(GOOD + "\0\n", ""));
  }

  @Test
  void encodings() {
    String widow = Landed.RTB + Landed.person("1").replace("OG", "Ä");
    refused("ISO-8859-1 declared as UTF-8", "fil.byte", rtb(widow, ", teckenkodning = UTF-8"));
    refused("UTF-8 declared as ISO-8859-1", "fil.byte", rtb(widow, "", StandardCharsets.UTF_8));
    refused(
        "windows-1252 declared as ISO-8859-1",
        "fil.byte",
        rtb(GOOD + "€\n", "", Charset.forName("windows-1252")));
    refused(
        "replacement characters",
        "fil.byte",
        rtb(widow.replace('Ä', '\uFFFD'), ", teckenkodning = UTF-8", StandardCharsets.UTF_8));
  }

  @Test
  void columns() {
    refused("required column absent", "alder.saknas", rtb(GOOD.replace("Alder", "Ålder"), ""));
    refused("column twice", "kolumn.dubbel", rtb(GOOD.replace("Alder", "kon"), ""));
    refused("no header line", "kolumn.ingen", rtb(Landed.person("1").repeat(2), ""));
    refused(
        "DeSO without its division in the manifest",
        "kolumn.indelning",
        Landed.in(dir).head("regso = 2020").file("rtb_individ", GOOD).delivery("X"));
    refused(
        "unknown register",
        "register.okant",
        Landed.in(dir).file("rtb_individ", GOOD).file("utbildning", "a\n1\n").delivery("X"));
    refused(
        "population frame absent",
        "register.saknas",
        Landed.in(dir).file("forskola", "LopNr;Inskriven\n1;1\n").delivery("X"));
  }

  @Test
  void packedFiles() throws IOException {
    Files.write(dir.resolve("two.zip"), zip("a.csv", "b.csv"));
    refused("zip with several members", "fil.packning", packed("two.zip"));
    for (String path : new String[] {"../a.csv", "/etc/a.csv", "b/..\\..\\a.csv"}) {
      Files.write(dir.resolve("out.zip"), zip(path));
      refused("zip member whose path leaves the folder", "fil.packning", packed("out.zip"));
    }
    Files.write(dir.resolve("bad.gz"), new byte[] {1, 2, 3});
    refused("damaged gzip", "fil.packning", packed("bad.gz"));
    Files.write(dir.resolve("bad.parquet"), GOOD.getBytes(StandardCharsets.UTF_8));
    refused("damaged Parquet", "fil.parquet", packed("bad.parquet"));
    Files.write(dir.resolve("bad.sas7bdat"), GOOD.getBytes(StandardCharsets.UTF_8));
    refused("damaged sas7bdat", "fil.sas7bdat", packed("bad.sas7bdat"));
    Files.write(dir.resolve("p.parquet.zip"), zip("p.parquet"));
    refused(
        "Parquet or SAS in a zip",
        "fil.packning",
        Landed.in(dir)
            .entry("{ register = rtb_individ, fil = p.parquet.zip, format = parquet }")
            .delivery("X"));
    byte[] bomb = gzip(Landed.RTB, Landed.person("1").repeat(1000), 1000);
    Files.write(dir.resolve("bomb.csv.gz"), bomb);
    refused("packed file of far too much text", "fil.byte", packed("bomb.csv.gz"));
  }

  @Test
  void packedTextIsReadAsText() throws IOException {
    Files.write(dir.resolve("one.zip"), zip("sub/a.csv"));
    Files.write(dir.resolve("one.csv.gz"), gzip(Landed.RTB, Landed.person("1"), 1));
    for (String name : new String[] {"one.zip", "one.csv.gz"}) {
      Validation checked = Validation.of(TestSpark.session(), SCHEMAS, packed(name));
      assertThat(checked.report().refused()).as(checked.report().text()).isFalse();
      assertThat(checked.profiles().get("rtb_individ").rowsBy("deso_2018"))
          .isEqualTo(Map.of("0180C4290", 1L));
    }
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreForm() {
    Delivery delivery =
        rtb(
            "\uFEFF" + GOOD.replace("\n", "\r\n"),
            ", teckenkodning = UTF-8",
            StandardCharsets.UTF_8);
    Inspection seen = Inspection.of(delivery.files().get(0));
    assertThat(seen.faults()).isEmpty();
    assertThat(seen.look().columns().fieldNames()).startsWith("LopNr").endsWith("Civil");
  }

  private static byte[] gzip(String head, String text, int times) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gz = new GZIPOutputStream(bytes)) {
      gz.write(head.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < times; i++) {
        gz.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String member : members) {
        zip.putNextEntry(new ZipEntry(member));
        zip.write(GOOD.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private Delivery packed(String name) {
    return Landed.in(dir)
        .entry("{ register = rtb_individ, fil = " + name + ", avgransare = \";\" }")
        .delivery("X");
  }

  private Delivery rtb(String text, String more) {
    return rtb(text, more, StandardCharsets.ISO_8859_1);
  }

  private Delivery rtb(String text, String more, Charset charset) {
    return Landed.in(dir).charset(charset).file("rtb_individ", text, more).delivery("X");
  }

  private void refused(String fault, String rule, Delivery delivery) {
    Report report = Validation.of(TestSpark.session(), SCHEMAS, delivery).report();
    assertThat(report.faults())
        .as(fault)
        .anySatisfy(
            f -> {
              assertThat(f.rule()).isEqualTo(rule);
              assertThat(f.severity()).isEqualTo(Fault.Severity.REFUSED);
            });
    assertThat(report.refused()).isTrue();
    FaultTable.saw(fault, rule, Fault.Severity.REFUSED);
  }
}
