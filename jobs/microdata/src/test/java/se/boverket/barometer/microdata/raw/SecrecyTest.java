package se.boverket.barometer.microdata.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.spark.SparkEnv;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.microdata.aggregated.AggregateJob;
import se.boverket.barometer.microdata.clean.CleanJob;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Ledger;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TableStore;
import se.boverket.barometer.tables.TestSpark;

/** Deliveries full of ids that are easy to find: they may not turn up in anything written. */
class SecrecyTest {
  static final long ID = 867_530_986_750_000L;
  static final String HOUSEHOLD = "HUSHALL31415926";
  static final String FAMILY = "FAM27182818";
  static final String HEAD =
      "LopNr;SenPNr;Alder;Kon;FamId;Lan;Kommun;DeSO;FodGrEg5;UtlSvBakg;Civil;HushallsID\n";
  static final String ROW = "%d;1;40;1;FAM27182818;01;0180;0180C4290;00;22;OG;HUSHALL31415926\n";
  static final String CODEC = "spark.sql.parquet.compression.codec";
  final SparkSession spark = TestSpark.session();
  final String codec = spark.conf().get(CODEC);
  @TempDir Path dir;

  @BeforeEach
  void writeSoThatBytesCanBeRead() {
    spark.conf().set(CODEC, "uncompressed");
  }

  @AfterEach
  void writeAsBefore() {
    spark.conf().set(CODEC, codec);
  }

  @Test
  void noIdIsInAnythingWritten() throws IOException, TimeoutException {
    IngestJob job = job();
    Path heard = Files.createDirectories(dir.resolve("heard"));
    try (Overheard all = new Overheard(spark, heard)) {
      job.run(odd());
      new CleanJob(job.store(), job.schemas()).run(2022);
      new AggregateJob(job.store(), job.schemas()).run(2022);
      int version = 2;
      for (Map.Entry<String, String> fault : refused().entrySet()) {
        Delivery delivery =
            Landed.in(dir.resolve("landing/" + version))
                .version(version++)
                .file("rtb_individ", fault.getValue())
                .delivery("X-" + version);
        refusedWithoutTelling(fault.getKey(), job, delivery);
      }
    }
    assertThat(Files.size(heard.resolve("events.json"))).isPositive();
    assertThat(Files.size(heard.resolve("log.txt"))).isPositive();
    List<byte[]> canaries = canaries();
    assertThat(search(dir, canaries)).as("files looked through").isGreaterThan(50);
    for (File local : SparkEnv.get().blockManager().diskBlockManager().localDirs()) {
      search(local.toPath(), canaries);
    }
  }

  @Test
  void theSearchFindsWhatIsThere() throws IOException {
    Files.write(dir.resolve("leak"), littleEndian(ID + 7));
    assertThatThrownBy(() -> search(dir, canaries())).isInstanceOf(AssertionError.class);
  }

  @Test
  void aStoreThatOthersCanReadStopsTheRun() throws IOException {
    IngestJob job = job();
    Files.createDirectories(dir.resolve("store"));
    Files.setPosixFilePermissions(
        dir.resolve("store"), PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThatThrownBy(() -> job.run(odd()))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.INTEGRITY));
  }

  /** Accepted, with rows for the quarantine: ids where codes belong, doubles, text for numbers. */
  private Delivery odd() {
    StringBuilder rtb = new StringBuilder(HEAD);
    StringBuilder iot = new StringBuilder("LopNr;HushallsID;HushallsTyp_IoT;DispInkKEHB04\n");
    for (long i = 0; i < 4000; i++) {
      rtb.append(ROW.formatted(ID + i));
      iot.append(ID + i).append(";HUSHALL31415926;E1;250000\n");
    }
    rtb.append(ROW.formatted(ID + 1).replace(";40;", ";41;"));
    rtb.append(ROW.formatted(ID + 5001).replace("0180C4290", "" + ID));
    rtb.append(ROW.formatted(ID + 5002).replace(";00;", ";" + FAMILY + ";"));
    rtb.append(ROW.formatted(ID + 5003).replace(";40;", ";" + HOUSEHOLD + ";"));
    iot.append(ID + 5004).append(";HUSHALL31415926;").append(ID).append(";1\n");
    return Landed.in(dir.resolve("landing/1"))
        .file("rtb_individ", rtb.toString())
        .file("iot_hushall", iot.toString())
        .file("ekonomiskt_bistand", "LopNr;Kommun;AntManad\n" + ID + ";0180;11\n")
        .delivery("X-1");
  }

  private static Map<String, String> refused() {
    String row = ROW.formatted(ID);
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("fraction", HEAD + row.replace(ID + ";", ID + ".0;"));
    texts.put("no header", row + row);
    texts.put("an id as a column's name", HEAD.replace("Civil", FAMILY) + row.replace("OG", "x;y"));
    texts.put("too few fields", HEAD + ID + ";" + FAMILY + "\n");
    texts.put("a quote that is not closed", HEAD + "\"" + row);
    texts.put("cut off", HEAD + row.strip());
    texts.put("another encoding", HEAD + row.replace("OG", "\u0080"));
    texts.put("ids everywhere", HEAD + (";" + ID).repeat(12).substring(1) + "\n");
    return texts;
  }

  private static void refusedWithoutTelling(String fault, IngestJob job, Delivery delivery) {
    Throwable thrown = catchThrowable(() -> job.run(delivery));
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    assertThat(thrown).as(fault).isInstanceOf(Stop.class);
    assertThat(trace.toString()).as(fault).doesNotContain("86753098675", HOUSEHOLD, FAMILY);
  }

  private IngestJob job() {
    Keys.create(dir.resolve("keys"));
    return new IngestJob(
        new TableStore(spark, dir.resolve("store")),
        new Schemas(Path.of("../../schemas")),
        new Ledger(dir.resolve("store/ledger")),
        Keys.read(dir.resolve("keys")));
  }

  /** The ids as text and as numbers of both byte orders (all but the last bytes), and the keys. */
  private List<byte[]> canaries() throws IOException {
    List<byte[]> all = new ArrayList<>();
    for (String text : List.of("86753098675", HOUSEHOLD, FAMILY)) {
      all.add(text.getBytes(StandardCharsets.US_ASCII));
    }
    for (long id : List.of(ID, ID + 7, ID + 5001)) {
      all.add(littleEndian(id));
      all.add(ByteBuffer.allocate(8).putLong(id).array());
    }
    if (Files.exists(dir.resolve("keys"))) {
      for (String key : List.of("pseudonym.key", "record.key")) {
        String hex = Files.readString(dir.resolve("keys").resolve(key)).strip();
        all.add(hex.getBytes(StandardCharsets.US_ASCII));
        all.add(HexFormat.of().parseHex(hex));
      }
    }
    return all;
  }

  private static byte[] littleEndian(long id) {
    return ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(id).array();
  }

  /** Looks through every file that this test could have written, but for what was delivered. */
  private long search(Path root, List<byte[]> canaries) throws IOException {
    List<String> texts =
        canaries.stream().map(c -> new String(c, StandardCharsets.ISO_8859_1)).toList();
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> !f.startsWith(dir.resolve("landing")) && !f.startsWith(dir.resolve("keys")))
          .peek(f -> holdsNone(f, texts))
          .count();
    }
  }

  private static void holdsNone(Path file, List<String> canaries) {
    try {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      for (int i = 0; i < canaries.size(); i++) {
        assertThat(bytes.contains(canaries.get(i))).as("canary " + i + " in " + file).isFalse();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
