package se.boverket.barometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boverket.barometer.tables.Ledger;
import se.boverket.barometer.tables.Roots;
import se.boverket.barometer.tables.RunLock;

/** Every documented exit code that needs no data, and that each message says what to do. */
class CommandsTest {
  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "run",
        "plan",
        "status",
        "validate",
        "register",
        "keys",
        "config",
        "deliver",
        "quarantine",
        "indicators",
        "explain",
        "ptable",
        "protect",
        "audit",
        "measure"
      })
  void everyCommandTeaches(String command) {
    Spoken help = Spoken.to(command, "--help");
    assertThat(help.exit()).isZero();
    assertThat(help.out()).contains("Usage: barometer " + command);
    assertThat(Spoken.to("--help").out()).contains("  " + command + " ");
  }

  @Test
  void aManifestCanBeStartedFromATemplate() {
    assertThat(Spoken.to("deliver", "--template", "--year", "2024").out())
        .contains("ar = 2024")
        .contains("rtb_individ");
    assertThat(Spoken.to("deliver", "--template", "--year", "1800").exit()).isEqualTo(2);
  }

  @Test
  void usageIsTwo() {
    assertThat(Spoken.to("walk").exit()).isEqualTo(2);
    assertThat(Spoken.to().exit()).isEqualTo(2);
    assertThat(Spoken.to("run").err()).contains("barometer.store").contains("--conf");
    assertThat(Spoken.to("run").exit()).isEqualTo(2);
    assertThat(Spoken.to("config", "-Dbarometer.stor=/x").err()).contains("Unknown settings");
    assertThat(Spoken.to("config", "-Dbarometer.stor=/x").exit()).isEqualTo(2);
    assertThat(Spoken.to("config", "--conf", dir.resolve("none.conf").toString()).exit())
        .isEqualTo(2);
    assertThat(register("--years", "1812").exit()).isEqualTo(2);
    assertThat(register("--scale", "2").err()).contains("at most 1");
  }

  @Test
  void somethingMissingFirstIsFour() throws IOException {
    Files.createDirectories(dir.resolve("landing"));
    assertThat(run().exit()).isEqualTo(4);
    assertThat(run().err()).contains("nothing ingested before");
    assertThat(Spoken.to("keys", "-Dbarometer.keys=" + dir.resolve("keys")).exit()).isEqualTo(4);
    Spoken validate = Spoken.to("validate", dir.toString());
    assertThat(validate.exit()).isEqualTo(4);
    assertThat(validate.err()).contains("leverans.conf").contains("deliver --template");
  }

  @Test
  void aYearOfOtherDefinitionsWhoseDeliveryHasGoneIsTold() throws IOException {
    Files.createDirectories(dir.resolve("landing"));
    Ledger ledger = new Ledger(Roots.confidential(dir.resolve("store")).resolve("ledger"));
    ledger.note("ingest", 2021, "f", Map.of("delivery", "BOV-1", "files", List.of()));
    Map<String, Object> note =
        Map.of(
            "id", "BOV-1",
            "delivery", "BOV-1",
            "ar", 2021,
            "version", 1,
            "decision", "accepted",
            "definitions", "of then",
            "files", List.of());
    ledger.note("leveranser/BOV-1", 2021, "f", note);
    deliver("forgotten/rtb.csv", "");
    deliver(
        "again/leverans.conf",
        """
        leverans {
          id = "BOV-2", ar = 2021, version = 1, deso = 2018, regso = 2020
          filer = [{ register = rtb_individ, fil = "rtb.csv", rader = 1, sha256 = "%s", format = csv }]
        }
        """
            .formatted("0".repeat(64)));
    deliver("again/rtb.csv", "");
    assertThat(command("plan").out())
        .contains(
            "will be refused: delivery BOV-2 comes after delivery BOV-1 of the same year",
            "forgotten has no leverans.conf");
    for (String command : List.of("run", "plan")) {
      Spoken said = command(command);
      assertThat(said.exit()).as(command).isEqualTo(4);
      assertThat(said.out() + said.err())
          .contains("2021", "BOV-1", "no longer lies in the landing", "Put the folder back");
    }
    Spoken status = command("status");
    assertThat(status.exit()).isZero();
    assertThat(status.out()).contains("2021: contracts or code lists changed");
  }

  private void deliver(String file, String text) throws IOException {
    Path path = dir.resolve("landing").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  @Test
  void dataRefusedIsThree() throws IOException {
    Files.writeString(dir.resolve("leverans.conf"), "leverans { ar = x, deso = 1, filer = [] }\n");
    Spoken validate = Spoken.to("validate", dir.toString());
    assertThat(validate.exit()).isEqualTo(3);
    assertThat(validate.err())
        .contains("ar must be", "deso = 1", "'id' is missing", "'version' is missing", "'filer'");
  }

  @Test
  void integrityIsFive() throws IOException {
    Files.createDirectories(dir.resolve("landing"));
    Files.createDirectories(dir.resolve("store"));
    Files.setPosixFilePermissions(
        dir.resolve("store"), PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(run().exit()).isEqualTo(5);
    assertThat(run().err()).contains("chmod go-rwx");
  }

  @Test
  void aDamagedReleaseIsFive() throws IOException {
    Path release = Files.createDirectories(dir.resolve("published/releases/2022.1"));
    Files.writeString(release.resolve("revision.json"), "{}");
    Files.writeString(release.resolve("SHA256SUMS"), "0".repeat(64) + "  revision.json\n");
    Files.writeString(
        dir.resolve("published/latest.json"), "{\"release\":\"2022.1\",\"fingerprint\":\"f\"}");
    Spoken status =
        Spoken.to(
            "status",
            "-Dbarometer.landing=" + dir.resolve("landing"),
            "-Dbarometer.store=" + dir.resolve("store"),
            "-Dbarometer.published=" + dir.resolve("published"));
    assertThat(status.exit()).isEqualTo(5);
    assertThat(status.out()).contains("release 2022.1").contains("damaged");
    assertThat(status.err()).contains("revision.json is not what was released", "latest.json");
  }

  @Test
  void anotherRunIsSix() throws IOException {
    Files.createDirectories(dir.resolve("landing"));
    Path store = Roots.confidential(dir.resolve("store"));
    try (RunLock held = RunLock.take(store)) {
      assertThat(held).isNotNull();
      assertThat(run().exit()).isEqualTo(6);
    }
  }

  @Test
  void keysAreMadeOnceAndNeverOverwritten() throws IOException {
    String where = "-Dbarometer.keys=" + dir.resolve("keys");
    Spoken made = Spoken.to("keys", "--new", where);
    assertThat(made.exit()).isZero();
    assertThat(Spoken.to("keys", where).out()).isEqualTo(made.out());
    assertThat(Spoken.to("keys", "--new", where).exit()).isEqualTo(5);
    assertThat(made.out()).doesNotContain(Files.readString(dir.resolve("keys/record.key")).strip());
  }

  @Test
  void aDemoNeverRemovesWhatNoDemoMade() throws IOException {
    Files.writeString(dir.resolve("mine.txt"), "mine");
    Spoken demo = Spoken.to("demo", "--out", dir.toString());
    assertThat(demo.exit()).isEqualTo(2);
    assertThat(demo.err()).contains("no demo made");
    assertThat(Spoken.to("demo", "--dry-run", "--out", dir.toString()).out())
        .contains("would make");
  }

  private Spoken register(String option, String value) {
    return Spoken.to("register", option, value, "--out", dir.toString());
  }

  private Spoken run() {
    return command("run");
  }

  private Spoken command(String name) {
    return Spoken.to(
        List.of("landing", "store", "open", "published", "keys").stream()
            .map(f -> "-Dbarometer." + f + "=" + dir.resolve(f))
            .collect(() -> new ArrayList<>(List.of(name)), List::add, List::addAll)
            .toArray(String[]::new));
  }
}
