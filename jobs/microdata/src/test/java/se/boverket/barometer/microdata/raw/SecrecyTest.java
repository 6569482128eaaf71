package se.boverket.barometer.microdata.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.microdata.clean.CleanJob;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Ledger;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TableStore;
import se.boverket.barometer.tables.TestSpark;

/** A delivery full of ids that are easy to find: they may not turn up in anything written. */
class SecrecyTest {
  static final List<String> CANARIES = List.of("86753098675", "HUSHALL31415926", "FAM27182818");
  @TempDir Path dir;

  @Test
  void noIdIsInAnythingWritten() throws IOException {
    IngestJob job = job();
    job.run(delivery("a", ""));
    new CleanJob(job.store(), job.schemas()).run(2022);
    Throwable refused =
        catchThrowable(() -> job.run(delivery("b", "86753098675.0;x;x;FAM27182818")));
    StringWriter trace = new StringWriter();
    refused.printStackTrace(new PrintWriter(trace));
    assertThat(refused).isInstanceOf(Stop.class);
    assertThat(trace.toString()).doesNotContain(CANARIES);
    Path temp =
        Path.of(
            TestSpark.session()
                .conf()
                .get("spark.local.dir", System.getProperty("java.io.tmpdir")));
    assertThat(written(dir.resolve("store"))).isGreaterThan(10);
    written(temp);
  }

  @Test
  void aStoreThatOthersCanReadStopsTheRun() throws IOException {
    IngestJob job = job();
    Files.createDirectories(dir.resolve("store"));
    Files.setPosixFilePermissions(
        dir.resolve("store"), PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThatThrownBy(() -> job.run(delivery("a", "")))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.INTEGRITY));
  }

  private IngestJob job() {
    Keys.create(dir.resolve("keys"));
    return new IngestJob(
        new TableStore(TestSpark.session(), dir.resolve("store")),
        new Schemas(Path.of("../../schemas")),
        new Ledger(dir.resolve("store/ledger")),
        Keys.read(dir.resolve("keys")));
  }

  private Delivery delivery(String folder, String more) {
    String head = "LopNr;Alder;Kon;FamId;Lan;Kommun;FodGrEg5;UtlSvBakg;HushallsID\n";
    String row = "86753098675%d;40;1;FAM27182818;01;0180;00;22;HUSHALL31415926\n";
    return Landed.in(dir.resolve(folder))
        .version(folder.equals("a") ? 1 : 2)
        .file(
            "rtb_individ",
            head + row.formatted(1) + row.formatted(2) + (more.isEmpty() ? "" : more + "\n"))
        .file(
            "iot_hushall", "LopNr;HushallsID;DispInkKEHB04\n867530986751;HUSHALL31415926;250000\n")
        .delivery("X-" + folder);
  }

  /** Looks through every file below a folder that this test could have written. */
  private long written(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> !f.startsWith(dir.resolve("a")) && !f.startsWith(dir.resolve("b")))
          .filter(f -> f.startsWith(dir) || f.toString().contains("blockmgr"))
          .peek(SecrecyTest::holdsNoCanary)
          .count();
    }
  }

  private static void holdsNoCanary(Path file) {
    try {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      assertThat(bytes).as(file.toString()).doesNotContain(CANARIES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
